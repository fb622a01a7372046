package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Utilisation;

/** Visits to health facilities, and by how many days they are divided. */
sealed interface VisitFact extends Fact {

    int MOST_DIVISORS = 4;

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

    /** The mean that the report prints is another than ours. */
    record PrintedMean(int number, List<Long> divisors, long days) implements VisitFact {

        static PrintedMean of(Utilisation visits, int number) {
            return new PrintedMean(number, visits.printedDivisors(), visits.days());
        }

        @Override
        public Wording wording() {
            String id = "Rata-rata " + cell(number, "printedPerDay") + " sehari yang dicetak laporan ";
            String en = "The daily mean of " + cell(number, "printedPerDay") + " that the report prints ";
            if (divisors.isEmpty()) {
                return new Wording(id + "tidak dihasilkan oleh pembagi hari berapa pun.",
                        en + "is given by no whole number of days.");
            }
            if (divisors.contains(days)) {
                return new Wording(id + "sesuai dengan pembagi " + cell(number, "days") + " hari.",
                        en + "agrees with " + cell(number, "days|day|days") + ".");
            }
            return new Wording(
                    id + "adalah hasil bagi " + divisors(Lang.ID) + " hari, bukan " + cell(number, "days") + " hari.",
                    en + "is a division by " + divisors(Lang.EN) + " days, not by " + cell(number, "days") + ".");
        }

        /** Each, or the span of them where there are many. */
        private String divisors(Lang lang) {
            int count = divisors.size();
            if (count > MOST_DIVISORS) {
                return cell(number, "divisor.1") + lang.say(" sampai ", " to ") + cell(number, "divisor." + count);
            }
            String last = cell(number, "divisor." + count);
            String first = String.join(", ",
                    IntStream.range(1, count).mapToObj(at -> cell(number, "divisor." + at)).toList());
            return first.isEmpty() ? last : first + lang.say(" atau ", " or ") + last;
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
