package id.cakupan.reporting.press;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.press.Claims.Claim;

/** Reads a text of whatever hand and says which of its figures hold. Nothing of it is kept. */
@ApplicationScoped
class TextCheck {

    static final int LONGEST = 20_000;
    private static final int MOST_NUMBERS = 400;

    private final Places places;
    private final OurFigures ours;

    TextCheck(Places places, OurFigures ours) {
        this.places = places;
        this.ours = ours;
    }

    /**
     * @throws Refusal 400 where there is no text or too much of it, or too many numbers; 503 while the names of areas are not
     *         known
     */
    Checked check(String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid(Violation.body("text", "Is missing: paste the text whose figures are to be checked."));
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(Violation.body("text",
                    "Is longer than %d characters; send the part with the figures.".formatted(LONGEST)));
        }
        if (Numerals.in(text, List.of()).size() > MOST_NUMBERS) {
            throw Refusal.invalid(Violation.body("text",
                    "Holds more than %d numbers; send the part with the figures.".formatted(MOST_NUMBERS)));
        }
        PressText read = PressText.of(places.now(), text);
        return Checked.of(read, ours.on(read.reading()));
    }

    /**
     * The same of figures that are given one by one.
     *
     * @return places are those in the list
     * @throws Refusal 400 with everything that is wrong; 503 while the names of areas are not known
     */
    Checked check(List<Claim> claims) {
        if (claims.isEmpty() || claims.size() > Claims.MOST) {
            throw Refusal.invalid(Violation.body("claims", "Must be 1 to %d.".formatted(Claims.MOST)));
        }
        PressText read = new Claims(places.now(), claims).read();
        return Checked.of(read, ours.on(read.reading())).byNumber(read.reading().sentences());
    }
}
