package id.cakupan.reporting.narrative;

/** Visits to health facilities, and by how many days they are divided. */
sealed interface VisitFact extends Fact {

    private static String cell(int number, String name) {
        return "{visits." + number + "." + name + "}";
    }

    record InPeriod(int number) implements VisitFact {
        @Override
        public Wording wording() {
            String visits = cell(number, "visits");
            String perDay = cell(number, "perDay");
            return new Wording(
                    "Dari " + cell(number, "from") + " sampai " + cell(number, "to") + " dilaporkan " + visits
                            + " pemanfaatan, atau "
                            + perDay + " pemanfaatan sehari bila dibagi " + cell(number, "days") + " hari kalender.",
                    "From " + cell(number, "from") + " to " + cell(number, "to") + " the report has " + visits + " visits, or "
                            + cell(number, "perDay|visit|visits") + " a day over "
                            + cell(number, "days|calendar day|calendar days")
                            + ".");
        }
    }

    /** The report prints another mean than ours over the same days; one over other days is a finding. */
    record PrintedMean(int number) implements VisitFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Rata-rata " + cell(number, "printedPerDay") + " sehari yang dicetak laporan sesuai dengan pembagi "
                            + cell(number, "days") + " hari.",
                    "The daily mean of " + cell(number, "printedPerDay") + " that the report prints agrees with "
                            + cell(number, "days|day|days") + ".");
        }
    }

    /** Two full years, which need not follow one another. */
    record Growth(int later, int earlier, int direction, int perDayDirection) implements VisitFact {
        @Override
        public Wording wording() {
            String id = "Pemanfaatan " + cell(later, "period") + " (" + cell(later, "visits") + ") ";
            String en = "Visits in " + cell(later, "period") + " (" + cell(later, "visits") + ") were ";
            String idOther = cell(earlier, "period") + " (" + cell(earlier, "visits") + ")";
            String than = direction == 0 ? "sama banyak dengan " + idOther
                    : "{visits.growth} lebih " + (direction > 0 ? "banyak" : "sedikit") + " daripada " + idOther;
            String enThan = direction == 0 ? "as many as in " + idOther
                    : "{visits.growth} " + (direction > 0 ? "above" : "below") + " those in " + idOther;
            return new Wording(id + than + "; per hari " + perDay(Lang.ID) + ".",
                    en + enThan + "; per day " + perDay(Lang.EN) + ".");
        }

        private String perDay(Lang lang) {
            String from = cell(earlier, "perDay");
            String to = cell(later, "perDay");
            if (perDayDirection == 0) {
                return lang.say("tetap ", "they stayed at ") + to;
            }
            return perDayDirection > 0
                    ? lang.say("naik dari " + from + " menjadi " + to, "they rose from " + from + " to " + to)
                    : lang.say("turun dari " + from + " menjadi " + to, "they fell from " + from + " to " + to);
        }
    }
}
