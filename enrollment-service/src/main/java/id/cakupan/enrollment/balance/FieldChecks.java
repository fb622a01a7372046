package id.cakupan.enrollment.balance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Reads single fields and gathers what is wrong with them; a field that is wrong reads as null. */
final class FieldChecks {

    /** The day on which JKN began (UU 24/2011, article 60). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final long MAX_PARTICIPANTS = 1_000_000_000_000L;
    private static final int MAX_SOURCE = 300;
    private static final int MAX_NOTE = 500;

    private final AreaTree tree;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    FieldChecks(AreaTree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    List<Violation> violations() {
        return violations;
    }

    <T> T wrong(Place place, String field, String message) {
        violations.add(place.wrong(field, message));
        return null;
    }

    String area(Place place, String raw) {
        if (blank(raw)) {
            return wrong(place, "region", "Is missing; write the code of an area, such as 16.07.");
        }
        String code = raw.strip();
        return tree.knows(code) ? code : wrong(place, "region", "There is no area with this code.");
    }

    LocalDate date(Place place, String field, String raw) {
        if (blank(raw)) {
            return wrong(place, field, "Is missing; write a date such as 2023-09-01.");
        }
        try {
            LocalDate date = isMonth(raw) ? YearMonth.parse(raw.strip()).atDay(1) : LocalDate.parse(raw.strip());
            if (date.isAfter(today)) {
                return wrong(place, field, "Lies in the future; today is %s.".formatted(today));
            }
            return date.isBefore(FIRST_DAY) ? wrong(place, field, "Lies before %s, when JKN began.".formatted(FIRST_DAY))
                    : date;
        } catch (DateTimeException e) {
            return wrong(place, field, "Is no date of the form 2023-09-01.");
        }
    }

    /** A day on which the area exists; what was wrong before stays the only violation. */
    LocalDate dateOf(Place place, String field, String raw, String area) {
        LocalDate date = date(place, field, raw);
        if (area == null || date == null || tree.area(area).existsOn(date)) {
            return date;
        }
        return wrong(place, field, "%s exists only %s, not on %s; name the area that there was on this day."
                .formatted(area, tree.area(area).days(), date));
    }

    static boolean isMonth(String raw) {
        return raw != null && raw.strip().matches("\\d{4}-\\d{2}");
    }

    Long participants(Place place, String raw) {
        if (blank(raw)) {
            return wrong(place, "participants", "Is missing; write a whole number, also where it is 0.");
        }
        if (raw.strip().matches("-\\d+")) {
            return wrong(place, "participants", "Is negative; an area has 0 participants or more.");
        }
        if (!raw.strip().matches("\\d+")) {
            return wrong(place, "participants", "Must be a whole number in digits only, such as 817221.");
        }
        String digits = raw.strip().replaceFirst("^0+(?=\\d)", "");
        if (digits.length() > 13 || Long.parseLong(digits) > MAX_PARTICIPANTS) {
            return wrong(place, "participants", "Must be at most %d.".formatted(MAX_PARTICIPANTS));
        }
        return Long.valueOf(digits);
    }

    Provenance provenance(Place place, String raw) {
        return blank(raw) ? wrong(place, "provenance", "Is missing; write one of " + names(Provenance.class) + ".")
                : choice(place, "provenance", raw, Provenance.class);
    }

    <E extends Enum<E>> E choice(Place place, String field, String raw, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(known -> known.name().equals(raw.strip())).findFirst()
                .orElseGet(() -> wrong(place, field, "Must be one of " + names(type) + "."));
    }

    String source(Place place, String raw) {
        return blank(raw) ? wrong(place, "source", "Is missing; say where the figure comes from.")
                : text(place, "source", raw, MAX_SOURCE);
    }

    String note(Place place, String raw) {
        return blank(raw) ? null : text(place, "note", raw, MAX_NOTE);
    }

    private String text(Place place, String field, String raw, int max) {
        String text = raw.strip();
        if (text.codePointCount(0, text.length()) > max) {
            return wrong(place, field, "Must have at most %d characters.".formatted(max));
        }
        return CsvReading.isLegible(text) ? text
                : wrong(place, field, "Has a character that cannot be printed; take it out.");
    }

    static boolean blank(String raw) {
        return raw == null || raw.isBlank();
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "");
    }
}
