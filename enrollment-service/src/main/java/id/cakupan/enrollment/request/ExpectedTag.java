package id.cakupan.enrollment.request;

import id.cakupan.kit.Refusal;

/** What a caller has seen of a thing that she changes, as {@code If-Match} names it. */
public final class ExpectedTag {

    private ExpectedTag() {
    }

    /**
     * Refuses a change of what somebody else has changed meanwhile.
     *
     * @param ifMatch the tag of the caller's last answer, or {@code *} for any
     * @throws Refusal 428 {@code precondition-required} without one, 412 {@code changed-meanwhile} with another one
     */
    public static void expect(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(428, "precondition-required", "Send the ETag of what you have seen as If-Match.");
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.equals("*") && !tag.equals("\"" + version + "\"")) {
            throw new Refusal(412, "changed-meanwhile", "It was changed since you read it; read it again and decide anew.");
        }
    }
}
