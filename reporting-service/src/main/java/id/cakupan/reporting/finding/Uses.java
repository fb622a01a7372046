package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Utilisation;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;

/** What printed numbers of visits hide: a mean that does not rest on the calendar, and years that are passed over. */
final class Uses {

    private static final int MOST_YEARS = 10;

    private Uses() {
    }

    static List<Draft> dailyMeans(Figure figure) {
        return figure.utilisation().stream().filter(use -> use.printedPerDay() != null)
                .filter(use -> !use.printsCalendarMean()).map(Uses::dailyMean).toList();
    }

    private static Draft dailyMean(Utilisation use) {
        List<Long> divisors = use.printedDivisors();
        Draft draft = Draft.warning("daily-mean").source(use.source()).day("from", use.from()).day("to", use.to())
                .put("printed", Cell.number(Cell.Kind.visits, use.printedPerDay()))
                .put("visits", Cell.printed(use.visits(), use.step()))
                .put("days", Cell.number(Cell.Kind.days, use.days()))
                .put("perDay", Cell.number(Cell.Kind.visits, use.perDay()))
                .say("Laporan ({~source}) mencetak rata-rata {~printed} pemanfaatan per hari dari {~visits} pemanfaatan selama "
                        + "{~from} sampai {~to}. ",
                        "The report ({~source}) prints a mean of {~printed|use|uses} of care a day out of {~visits} from "
                                + "{~from} to {~to}. ");
        if (divisors.isEmpty()) {
            draft.say("Tidak ada jumlah hari bulat yang menghasilkan angka itu; periode itu mempunyai {~days} hari kalender",
                    "No whole number of days gives it; the period has {~days|calendar day|calendar days}");
        } else {
            long least = divisors.stream().min(Long::compare).orElseThrow();
            long most = divisors.stream().max(Long::compare).orElseThrow();
            draft.put("least", Cell.number(Cell.Kind.days, least)).put("most", Cell.number(Cell.Kind.days, most));
            draft.say(least == most ? "Pembaginya {~least} hari" : "Pembaginya {~least} sampai {~most} hari",
                    least == most ? "It is divided by {~least|day|days}" : "It is divided by {~least} to {~most} days")
                    .say(", sedangkan periode itu mempunyai {~days} hari kalender",
                            ", while the period has {~days|calendar day|calendar days}");
        }
        return draft.say(", yang menghasilkan {~perDay} per hari.", ", which give {~perDay} a day.");
    }

    /** Whole years of one report with others between them that it does not print. */
    static List<Draft> skippedYears(Figure figure) {
        Map<String, List<Utilisation>> byReport = new LinkedHashMap<>();
        for (Utilisation use : figure.utilisation()) {
            if (use.coversYear()) {
                byReport.computeIfAbsent(use.report(), report -> new ArrayList<>()).add(use);
            }
        }
        List<Draft> found = new ArrayList<>();
        byReport.values().forEach(uses -> found.addAll(skippedYears(uses)));
        return found;
    }

    private static List<Draft> skippedYears(List<Utilisation> uses) {
        TreeSet<Integer> printed = new TreeSet<>(uses.stream().map(use -> use.from().getYear()).toList());
        List<Integer> skipped = IntStream.rangeClosed(printed.first(), printed.last()).boxed()
                .filter(year -> !printed.contains(year)).toList();
        if (skipped.isEmpty() || skipped.size() > MOST_YEARS) {
            return List.of();
        }
        Draft draft = Draft.note("comparison-skips-years").source(uses.get(0).source());
        List<String> there = years(draft, "printed", List.copyOf(printed));
        List<String> between = years(draft, "skipped", skipped);
        return List.of(draft.say(
                "Laporan ({~source}) mencetak pemanfaatan tahun " + Lang.ID.list(there) + "; tahun " + Lang.ID.list(between)
                        + " tidak tercantum dalam angka yang dimuat dari laporan itu. "
                        + (printed.size() == 2 ? "Kedua tahun" : "Tahun-tahun")
                        + " itu baru dapat disandingkan bersama tahun di antaranya.",
                "The report ({~source}) prints the use of care in " + Lang.EN.list(there) + "; " + Lang.EN.list(between)
                        + (skipped.size() == 1 ? " is" : " are") + " not in the figures loaded from it. The "
                        + (printed.size() == 2 ? "two years" : "years") + " stand side by side only with "
                        + (skipped.size() == 1 ? "the one" : "those") + " between."));
    }

    private static List<String> years(Draft draft, String name, List<Integer> years) {
        List<String> places = new ArrayList<>();
        for (int year : years) {
            String cell = name + "." + (places.size() + 1);
            draft.put(cell, Days.year(year));
            places.add("{~" + cell + "}");
        }
        return places;
    }
}
