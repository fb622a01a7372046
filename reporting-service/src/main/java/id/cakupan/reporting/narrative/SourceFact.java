package id.cakupan.reporting.narrative;

import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Provenance;

/** Where the figures come from. */
sealed interface SourceFact extends Fact {

    /** A figure that stands in a source, or was made of one. */
    private static Wording figure(Provenance provenance) {
        if (provenance == Provenance.STATED) {
            return new Wording("angka yang dinyatakan oleh sumbernya", "a figure stated by its source");
        }
        return provenance == Provenance.DERIVED
                ? new Wording("angka yang diturunkan dari angka yang dinyatakan", "a figure derived from stated ones")
                : new Wording("perkiraan", "an estimate");
    }

    /** Figures of which the weakest is of this provenance. */
    private static Wording figures(Provenance weakest) {
        if (weakest == Provenance.STATED) {
            return new Wording("angka yang dinyatakan oleh sumbernya", "figures stated by their sources");
        }
        return weakest == Provenance.DERIVED
                ? new Wording("angka yang sebagian atau seluruhnya diturunkan", "figures of which some or all are derived")
                : new Wording("angka yang sebagian atau seluruhnya perkiraan", "figures of which some or all are estimates");
    }

    /**
     * The scope's own statement carries the count. People entered by name may have changed the number since, so it is
     * never called the source's own.
     */
    record OfCount(Provenance total, Statement.Kind kind) implements SourceFact {
        @Override
        public Wording wording() {
            if (kind == Statement.Kind.COMPLETE_SINCE) {
                return new Wording(
                        "Jumlah peserta {count.registered} bertumpu pada register, yang mencatat wilayah ini orang per orang "
                                + "sejak {statement.1.date}.",
                        "The number of participants, {count.registered}, rests on the register, which holds this area person "
                                + "by person since {statement.1.date}.");
            }
            return new Wording(
                    "Jumlah peserta {count.registered} bertumpu pada " + figure(total).indonesian()
                            + " per {statement.1.date}.",
                    "The number of participants, {count.registered}, rests on " + figure(total).english()
                            + " as of {statement.1.date}.");
        }
    }

    /** A report prints the total that the parts add up to. */
    record OfPrintedTotal(Provenance parts) implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah peserta {count.registered} dinyatakan dalam laporan dan sama dengan jumlah bagian-bagiannya; "
                            + "bagian-bagian itu " + (parts == Provenance.STATED ? "juga dinyatakan."
                                    : parts == Provenance.DERIVED ? "diturunkan." : "diperkirakan."),
                    "The number of participants, {count.registered}, is stated in a report and equals the sum of its parts; the "
                            + "parts are " + (parts == Provenance.STATED ? "stated as well."
                                    : parts == Provenance.DERIVED ? "derived." : "estimated."));
        }
    }

    /** The areas below carry the count. */
    record OfSum(Provenance weakest, boolean onlyBalances, boolean oneDay) implements SourceFact {
        @Override
        public Wording wording() {
            String id = onlyBalances ? "saldo" : "saldo atau pernyataan lengkap";
            String en = onlyBalances ? "balances" : "balances or declarations of completeness";
            return new Wording(
                    "Jumlah peserta {count.registered} adalah jumlah angka wilayah-wilayahnya dan bertumpu pada "
                            + figures(weakest).indonesian() + ": " + id + " {count.earliest}"
                            + (oneDay ? "." : " sampai {count.latest}."),
                    "The number of participants, {count.registered}, is the sum of its areas and rests on "
                            + figures(weakest).english() + ": " + en + " of {count.earliest}"
                            + (oneDay ? "." : " to {count.latest}."));
        }
    }

    /** Which figure is used where the source does not print it. */
    record OfActive(Provenance parts, boolean noted) implements SourceFact {
        @Override
        public Wording wording() {
            boolean derived = parts == Provenance.DERIVED;
            return new Wording(
                    "Jumlah aktif {count.active} " + (derived ? "diturunkan" : "adalah perkiraan")
                            + ", tidak tercetak pada sumbernya"
                            + (noted ? "; catatan pada sumber itu: “{statement.1.note}”" : "."),
                    "The active figure, {count.active}, is " + (derived ? "derived" : "an estimate")
                            + ", not printed by the source" + (noted ? "; the source's note: “{statement.1.note}”" : "."));
        }
    }

    /** Total and parts can be of different strength. */
    record OfBreakdown(Provenance weakest) implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording("Rincian aktif dan tidak aktif bertumpu pada " + figures(weakest).indonesian() + ".",
                    "Its parts, active and inactive, rest on " + figures(weakest).english() + ".");
        }
    }

    /** A nation rests on hundreds. */
    record NotAllListed() implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording("{statements.listed} dari {statements.total} sumber ditampilkan.",
                    "{statements.listed} of {statements.total} sources are shown.");
        }
    }

    record OfStatement(int number, Statement statement) implements SourceFact {
        @Override
        public Wording wording() {
            String cell = "statement." + number;
            boolean balance = statement.kind() == Statement.Kind.BALANCE;
            return new Wording(
                    (balance ? "Saldo {*.area} per {*.date}: {*.source}."
                            : "Pencatatan orang per orang di {*.area} sejak {*.date}: {*.source}.").replace("*", cell),
                    (balance ? "Balance of {*.area} as of {*.date}: {*.source}."
                            : "Kept person by person in {*.area} since {*.date}: {*.source}.").replace("*", cell));
        }
    }

    record NoteOfStatement(int number) implements SourceFact {
        @Override
        public Wording wording() {
            String note = "“{statement." + number + ".note}”";
            return new Wording("Catatan pada sumber itu: " + note, "Note on that source: " + note);
        }
    }

    record OfPopulation(Provenance provenance, Population.From from) implements SourceFact {
        @Override
        public Wording wording() {
            if (from == Population.From.CHILDREN) {
                return new Wording(
                        "Jumlah penduduk {population.people} adalah jumlah dari " + figures(provenance).indonesian()
                                + " ({population.source}).",
                        "The population, {population.people}, is the sum of " + figures(provenance).english()
                                + " ({population.source}).");
            }
            return new Wording(
                    "Jumlah penduduk {population.people} adalah " + figure(provenance).indonesian() + " ({population.source}).",
                    "The population, {population.people}, is " + figure(provenance).english() + " ({population.source}).");
        }
    }

    record NoteOfPopulation() implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording("Catatan pada jumlah penduduk: “{population.note}”",
                    "Note on the population: “{population.note}”");
        }
    }
}
