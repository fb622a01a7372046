package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    static void put(Scope scope, List<Programme> programmes, Cells cells, Lang lang) {
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            String id = "programme." + (i + 1);
            cells.put(id + ".name", Cell.text(lang.say(programme.nameId(), programme.nameEn())));
            cells.put(id + ".text", Cell.text(lang.say(programme.textId(), programme.textEn())));
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
