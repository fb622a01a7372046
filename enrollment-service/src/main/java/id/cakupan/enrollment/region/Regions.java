package id.cakupan.enrollment.region;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The areas, as other features ask for them. */
@ApplicationScoped
public class Regions {

    static final String CODE = "ID|[0-9.]{2,13}"; // a wilder text would trouble the database
    private static final Pattern FORM = Pattern.compile(CODE);

    private final RegionRepository regions;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Area> districts = new ConcurrentHashMap<>();

    Regions(RegionRepository regions) {
        this.regions = regions;
    }

    /**
     * An area.
     *
     * @param parent its code, null for the nation
     * @param validFrom first day, null for always
     * @param validTo last day, null for still
     * @param predecessor the code that it had before, or of the area that it was split off from; several, with a space between,
     *        where
     *        they were merged; null where none
     */
    public record Area(String code, String parent, LocalDate validFrom, LocalDate validTo, String predecessor) {

        /** The codes of {@code predecessor}. */
        public List<String> predecessors() {
            return predecessor == null ? List.of() : List.of(predecessor.split(" "));
        }

        /** Whether there was this area on a day. */
        public boolean existsOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }

        /** Its days in words, such as {@code from 2022-07-25}. */
        public String days() {
            return Stream.of(validFrom == null ? "" : "from " + validFrom, validTo == null ? "" : "to " + validTo)
                    .filter(part -> !part.isEmpty()).collect(joining(" "));
        }
    }

    /** Every area, also those of other days. A parent never changes: an area that moves gets another code. */
    public List<Area> all() {
        return regions.areas();
    }

    /** The codes of every regency and city, also those of other days. */
    public Set<String> regenciesAndCities() {
        return Set.copyOf(regions.codes(Region.Kind.REGENCY, Region.Kind.CITY));
    }

    /** Whether there is an area with this code. */
    public boolean exists(String code) {
        return isCode(code) && regions.exists(code);
    }

    /** Whether an area has this code or had it before it got another. Once there was one, there always was. */
    public boolean wasEver(String code) {
        if (seen.contains(code)) {
            return true;
        }
        boolean found = isCode(code) && regions.wasEver(code);
        if (found) {
            seen.add(code);
        }
        return found;
    }

    /**
     * The district with this code, which may be one of other days; kept once it was found, since areas change with a release.
     */
    public Optional<Area> district(String code) {
        Area known = districts.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Area> found = isCode(code) ? regions.district(code) : Optional.empty();
        found.ifPresent(area -> districts.put(code, area));
        return found;
    }

    void forget(@Observes RegionsChanged changed) {
        districts.clear();
    }

    private static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }
}
