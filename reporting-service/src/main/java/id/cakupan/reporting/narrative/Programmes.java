package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Figure.Scope;
import id.cakupan.reporting.enrollment.Programme;

/** Programmes that hold in a scope: its own and those of the areas around it. */
final class Programmes {

    private Programmes() {
    }

    /** The scope's own first, then those of the nearest area. */
    static List<Programme> inForce(Scope scope, List<Programme> programmes) {
        List<String> around = codes(scope);
        return programmes.stream().filter(programme -> around.contains(programme.scope()))
                .sorted(Comparator.comparing((Programme programme) -> around.indexOf(programme.scope())).reversed()).toList();
    }

    /** What a report names says nothing of the days after it. */
    private static boolean mayHaveEnded(Programme programme, LocalDate asOf) {
        return programme.validFrom() == null && programme.seenOn() != null && asOf.isAfter(programme.seenOn());
    }

    static List<ChannelFact> facts(List<Programme> programmes, LocalDate asOf, Cells cells) {
        return IntStream.rangeClosed(1, programmes.size())
                .<ChannelFact> mapToObj(number -> new ChannelFact.InForce(number, cells.has("programme." + number + ".area"),
                        mayHaveEnded(programmes.get(number - 1), asOf)))
                .toList();
    }

    static void put(Scope scope, List<Programme> programmes, Cells cells, Lang lang) {
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            String id = "programme." + (i + 1);
            cells.put(id + ".name", Cell.text(lang.say(programme.nameId(), programme.nameEn())));
            String text = lang.say(programme.textId(), programme.textEn()).strip();
            cells.put(id + ".text", Cell.text(text.endsWith(".") ? text.substring(0, text.length() - 1) : text));
            if (programme.seenOn() != null) {
                cells.put(id + ".seenOn", Cell.day(programme.seenOn(), false));
            }
            scope.parents().stream().filter(parent -> parent.code().equals(programme.scope())).map(AreaName::name)
                    .findFirst().ifPresent(area -> cells.put(id + ".area", Cell.text(area)));
        }
    }

    private static List<String> codes(Scope scope) {
        List<String> codes = new ArrayList<>(scope.parents().stream().map(AreaName::code).toList());
        codes.add(scope.code());
        return codes;
    }
}
