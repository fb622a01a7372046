package id.cakupan.reporting.briefing;

import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Provenance;

/** Where the figures come from. */
sealed interface SourceFact extends Fact {

    static Wording of(Provenance provenance) {
        if (provenance == Provenance.STATED) {
            return new Wording("dinyatakan oleh sumbernya", "stated by its source");
        }
        return provenance == Provenance.DERIVED
                ? new Wording("diturunkan dari angka yang dinyatakan", "derived from stated figures")
                : new Wording("perkiraan", "an estimate");
    }

    record OfCount(Provenance total) implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording("Jumlah peserta {count.registered}: " + of(total).indonesian() + ".",
                    "The number of participants, {count.registered}: " + of(total).english() + ".");
        }
    }

    /** Total and parts can be of different strength. */
    record OfBreakdown(Provenance parts) implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording("Rincian aktif dan tidak aktif: " + of(parts).indonesian() + ".",
                    "Its parts, active and inactive: " + of(parts).english() + ".");
        }
    }

    record OfStatement(int number, Statement statement) implements SourceFact {
        @Override
        public Wording wording() {
            String cell = "statement." + number;
            boolean balance = statement.kind() == Statement.Kind.BALANCE;
            return new Wording(
                    (balance ? "Saldo wilayah {*.region} per {*.date}: {*.source}."
                            : "Wilayah {*.region} dicatat orang per orang sejak {*.date}: {*.source}.").replace("*", cell),
                    (balance ? "Balance of area {*.region} as of {*.date}: {*.source}."
                            : "Area {*.region} is kept person by person since {*.date}: {*.source}.").replace("*", cell));
        }
    }

    record NoteOfStatement(int number) implements SourceFact {
        @Override
        public Wording wording() {
            String note = "“{statement." + number + ".note}”";
            return new Wording("Catatan pada sumber itu: " + note, "Note on that source: " + note);
        }
    }

    record OfPopulation(Provenance provenance) implements SourceFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah penduduk {population.people}: " + of(provenance).indonesian() + " ({population.source}).",
                    "The population, {population.people}: " + of(provenance).english() + " ({population.source}).");
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
