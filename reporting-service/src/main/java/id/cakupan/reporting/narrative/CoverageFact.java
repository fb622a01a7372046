package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.Map;

/** How many are registered, of how many, and who is left. */
sealed interface CoverageFact extends Fact {

    /** The day to print: the statement's month where the report behind it names no day. */
    static String onDay(boolean monthOnly) {
        return monthOnly ? "In {asOf.stated}" : "On {asOf.stated}";
    }

    private static Wording estimate(boolean estimated) {
        return estimated ? new Wording(" menurut perkiraan", " by estimate") : new Wording("", "");
    }

    record Covered(boolean monthOnly, boolean one, boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {asOf.stated}, {count.registered} dari {population.people} penduduk {scope.name} terdaftar sebagai "
                            + "peserta JKN; cakupannya {rate.cakupan}" + estimate(estimated).indonesian() + ".",
                    onDay(monthOnly) + ", {count.registered} of the {population.people|resident|residents} of {scope.name} "
                            + (one ? "was" : "were") + " registered with JKN, a coverage of {rate.cakupan}"
                            + estimate(estimated).english() + ".");
        }
    }

    /** More are registered than live there: not "of the residents". */
    record CoveredAboveFull(boolean monthOnly, boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {asOf.stated}, {scope.name} mempunyai {count.registered} peserta JKN terdaftar untuk "
                            + "{population.people} penduduk; cakupannya {rate.cakupan}" + estimate(estimated).indonesian()
                            + ".",
                    onDay(monthOnly) + ", {scope.name} had {count.registered|registered JKN participant|registered JKN "
                            + "participants} for a population of {population.people}, a coverage of {rate.cakupan}"
                            + estimate(estimated).english() + ".");
        }
    }

    record CountedOnly(boolean monthOnly, boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {asOf.stated}, {count.registered} orang di {scope.name} terdaftar sebagai peserta JKN"
                            + estimate(estimated).indonesian()
                            + "; cakupan tidak dihitung karena tidak ada jumlah penduduk yang berlaku.",
                    onDay(monthOnly) + ", {count.registered|person was|people were} registered with JKN in {scope.name}"
                            + estimate(estimated).english() + "; no coverage is computed because no population is in use.");
        }
    }

    /** The statement is older than the day asked for. */
    record CarriedForward(boolean oneDay) implements CoverageFact {
        @Override
        public Wording wording() {
            if (!oneDay) {
                return new Wording(
                        "Angka dasarnya berlaku per {basis.earliest} sampai {basis.latest}; sejak itu hanya "
                                + "perubahan yang tercatat dalam register yang dihitung.",
                        "The figures it rests on are of days from {basis.earliest} to {basis.latest}; since then only "
                                + "changes recorded in the register are counted.");
            }
            return new Wording(
                    "Angka dasarnya berlaku per {basis.latest}; sejak itu hanya perubahan yang tercatat dalam register "
                            + "yang dihitung.",
                    "The figure it rests on is that of {basis.latest}; since then only changes recorded in the register "
                            + "are counted.");
        }
    }

    record Remaining(boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording("Masih {remainder.people} jiwa yang belum terdaftar" + estimate(estimated).indonesian() + ".",
                    "{remainder.people|person is|people are} not registered yet" + estimate(estimated).english() + ".");
        }
    }

    /** Participants beyond the residents of one area stand against the unregistered of another. */
    record NetRemainder(AreaNoun noun, boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Penduduk dikurangi peserta: {remainder.people} jiwa" + estimate(estimated).indonesian()
                            + "; yang belum terdaftar lebih banyak, karena di {areas.aboveFull} " + noun.indonesian()
                            + " peserta melebihi penduduk.",
                    "Residents less participants: {remainder.people|person|people}" + estimate(estimated).english()
                            + "; more are not registered, because participants outnumber residents in {areas.aboveFull|"
                            + noun.english() + "}.");
        }
    }

    record Excess(boolean estimated) implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Peserta terdaftar {remainder.people} jiwa lebih banyak daripada penduduk"
                            + estimate(estimated).indonesian()
                            + ", sehingga jumlah yang belum terdaftar tidak dapat dihitung dengan pengurangan.",
                    "Registered participants outnumber residents by {remainder.people}"
                            + estimate(estimated).english() + ", so who is not registered yet cannot be told by subtraction.");
        }
    }

    record NobodyLeft() implements CoverageFact {
        @Override
        public Wording wording() {
            return new Wording("Jumlah peserta sama dengan jumlah penduduk.",
                    "There are as many participants as residents.");
        }
    }

    /** Above 100 % is legal and shown raw. */
    record AboveFull(List<String> causes) implements CoverageFact {

        private static final Map<String, Wording> CAUSES = Map.of("registered-elsewhere",
                new Wording("peserta terdaftar di sini tetapi tinggal di tempat lain",
                        "people registered here who live elsewhere"),
                "moved-or-died",
                new Wording("peserta yang pindah atau meninggal masih terhitung",
                        "people who moved away or died and are still counted"),
                "duplicates", new Wording("data ganda", "duplicate records"), "older-population",
                new Wording("edisi penduduk yang lebih lama daripada data peserta",
                        "a population older than the membership data"),
                "births-not-yet-in-population",
                new Wording("kelahiran yang belum masuk data penduduk", "births not yet in the population"));

        @Override
        public Wording wording() {
            List<Wording> known = causes.stream().filter(CAUSES::containsKey).map(CAUSES::get).toList();
            String id = Lang.ID.list(known.stream().map(Wording::indonesian).toList());
            String en = Lang.EN.list(known.stream().map(Wording::english).toList());
            return new Wording(
                    "Cakupan di atas {bound.full} ditampilkan apa adanya, tidak dipotong"
                            + (known.isEmpty() ? "." : "; kemungkinan penyebabnya: " + id + "."),
                    "Coverage above {bound.full} is shown as it is, not capped"
                            + (known.isEmpty() ? "." : "; likely causes: " + en + "."));
        }
    }
}
