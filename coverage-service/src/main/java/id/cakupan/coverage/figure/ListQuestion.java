package id.cakupan.coverage.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import id.cakupan.coverage.cube.CubeReader.Place;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.moment.Question;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which page of the list of figures is asked for.
 *
 * @param after last place of the page before; null for the first page
 * @param part what the name or code of an area must contain, in any case; null lists all
 */
record ListQuestion(int limit, Place after, String part) implements Question {

    private static final PageSize SIZE = new PageSize(50, 500);
    private static final int LONGEST_PART = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}\\|[A-Za-z0-9.]{1,13}\\|[0-9a-f-]{36}");

    @Override
    public String scope() {
        return "ID";
    }

    @Override
    public Instant knownAt() {
        return null;
    }

    static ListQuestion parse(String limit, String after, String part) {
        List<Violation> wrong = new ArrayList<>();
        int size = SIZE.of(limit, wrong);
        if (part != null && (part.length() > LONGEST_PART || part.chars().anyMatch(Character::isISOControl))) {
            wrong.add(Violation.query("q", "Must be at most 100 characters of a name or code, without control characters."));
        }
        Place place = after == null ? null : place(after, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new ListQuestion(size, place, part == null || part.isBlank() ? null : part.strip());
    }

    /** The cursor of the page that follows a statement. */
    static String cursor(StatementInForce last) {
        String place = String.join("|", last.effectiveOn().toString(), last.region(), last.id().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    private static Place place(String cursor, List<Violation> wrong) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            if (PLACE.matcher(place).matches()) {
                String[] parts = place.split("\\|", -1);
                return new Place(LocalDate.parse(parts[0]), parts[1], UUID.fromString(parts[2]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // not a cursor of ours: the sentence below says what is wanted
        }
        wrong.add(Violation.query("after", "Is no cursor of this list; pass \"next\" of the page before."));
        return null;
    }
}
