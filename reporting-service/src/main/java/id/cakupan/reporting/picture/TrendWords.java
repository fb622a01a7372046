package id.cakupan.reporting.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Trend;

/** A trend in words: where each line begins and ends, the target and where the population changed. */
final class TrendWords {

    private TrendWords() {
    }

    static String of(Trend trend, Lang lang) {
        List<String> parts = new ArrayList<>();
        trend.lines().stream().filter(line -> line.known() > 0).forEach(line -> parts.add(line(trend.days(), line, lang)));
        if (trend.target() != null) {
            parts.add(lang.say("sasaran ", "target ") + Percent.shortest(trend.target(), lang));
        }
        List<String> changes = trend.changesSeen().stream().map(lang::day).toList();
        if (!changes.isEmpty()) {
            parts.add(lang.say("edisi penduduk baru pada ", "new population edition on ") + lang.list(changes));
        }
        return trend.caption() + ". " + String.join("; ", parts) + ".";
    }

    private static String line(List<LocalDate> days, Line line, Lang lang) {
        String words = line.label() + ": " + at(days, line, line.first(), lang);
        if (line.known() > 1) {
            words += ", " + at(days, line, line.last(), lang);
        }
        int unknown = days.size() - line.known();
        return unknown == 0 ? words
                : words + lang.say(" (tidak diketahui pada " + unknown + " dari " + days.size() + " hari)",
                        " (not known on " + unknown + " of " + days.size() + " days)");
    }

    private static String at(List<LocalDate> days, Line line, int day, Lang lang) {
        return Percent.of(line.percents().get(day), lang) + lang.say(" pada ", " on ") + lang.day(days.get(day));
    }
}
