package id.cakupan.enrollment.request;

import java.util.UUID;
import java.util.function.Predicate;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Where a page of a list begins, as the query parameter {@code after} names the last item of the page before. */
public final class PageStart {

    private PageStart() {
    }

    /**
     * The item after which the page begins, null for the first page.
     *
     * @param listed whether there is an item with this id
     * @throws Refusal 400 where there is none
     */
    public static UUID after(String text, Predicate<UUID> listed) {
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            if (listed.test(id)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // no id at all: told in the same words
        }
        throw Refusal.invalid(Violation.query("after", "Is not the `next` of a page."));
    }
}
