package id.cakupan.coverage.place;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** Whether the scopes of an uploaded table exist. */
@ApplicationScoped
public class ScopeCheck {

    private static final Pattern PLACE = Pattern.compile("(branch|deputy):[A-Z0-9.-]{1,10}");

    private final RegionMirror mirror;

    ScopeCheck(RegionMirror mirror) {
        this.mirror = mirror;
    }

    /** A filter of a list as it was asked, null for none; refused where it is too long or holds control characters. */
    public static String asked(String parameter, String value, int longest) {
        if (value != null && (value.length() > longest || value.chars().anyMatch(Character::isISOControl))) {
            throw Refusal.invalid(Violation.query(parameter,
                    "Must be at most %d characters, without control characters.".formatted(longest)));
        }
        return value;
    }

    /**
     * Refuses lines of areas that the register does not list; asks it, so no transaction may be open.
     *
     * @return branches and deputy regions that nobody has listed yet
     */
    public <T> List<String> unknown(Collection<T> lines, Function<T, CsvRow> row, Function<T, String> scope) {
        TreeSet<String> areas = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        lines.forEach(line -> (PLACE.matcher(scope.apply(line)).matches() ? places : areas).add(scope.apply(line)));
        RegionTree tree = mirror.knowing(areas);
        if (tree.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        CsvReading reading = new CsvReading();
        lines.stream().filter(line -> !places.contains(scope.apply(line)) && tree.find(scope.apply(line)).isEmpty())
                .forEach(line -> reading.reject(row.apply(line), "scope",
                        "Is no area of the register; write codes such as ID, 16, 16.07, branch:2201 or deputy:XI."));
        reading.finish();
        return List.copyOf(places);
    }
}
