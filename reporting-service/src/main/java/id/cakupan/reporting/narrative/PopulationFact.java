package id.cakupan.reporting.narrative;

/** The denominator and its edition. */
sealed interface PopulationFact extends Fact {

    /** From this age on, in years, a reader should know that the people may have become more or fewer since. */
    int OLD_AFTER_YEARS = 2;

    /** @param longer than whole years */
    record Old(boolean longer) implements PopulationFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Edisi itu sudah dipakai " + (longer ? "lebih dari " : "")
                            + "{population.years} tahun sebelum tanggal naskah ini; jumlah penduduk sejak itu dapat "
                            + "berubah.",
                    "That edition had been in use for " + (longer ? "more than " : "")
                            + "{population.years|year|years} by the day of this briefing; the "
                            + "population may have changed since.");
        }
    }

    record OwnRow() implements PopulationFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah penduduk {population.people} jiwa diambil dari edisi {population.edition}, yang dipakai sejak "
                            + "{population.adoptedOn}.",
                    "The population of {population.people} is taken from edition {population.edition}, in use since "
                            + "{population.adoptedOn}.");
        }
    }

    record SumOfAreas(AreaNoun noun) implements PopulationFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah penduduk {population.people} jiwa adalah penjumlahan seluruh " + noun.indonesian() + " dalam edisi "
                            + "{population.edition}, yang dipakai sejak {population.adoptedOn}.",
                    "The population of {population.people} is the sum of its " + noun.plural()
                            + " in edition {population.edition}, in use "
                            + "since {population.adoptedOn}.");
        }
    }

    /** Own row and sum of the areas are two numbers of one edition; the own row is used. */
    record Differs(AreaNoun noun, boolean sumIsHigher) implements PopulationFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Penjumlahan seluruh " + noun.indonesian()
                            + " dalam edisi yang sama menghasilkan {population.childrenSum} jiwa, "
                            + "{population.difference} jiwa lebih " + (sumIsHigher ? "banyak" : "sedikit")
                            + "; yang dipakai adalah angka {scope.name} sendiri.",
                    "The sum of its " + noun.plural() + " in the same edition is {population.childrenSum}, "
                            + (sumIsHigher ? "higher" : "lower")
                            + " by {population.difference}; the area's own row is what is used.");
        }
    }
}
