package id.cakupan.reporting.schedule;

import id.cakupan.kit.Refusal;

/** Holds what a caller has seen against what is there now. */
public final class SeenTag {

    private SeenTag() {
    }

    /** @throws Refusal 428 {@code precondition-required} without a tag, 412 {@code changed-meanwhile} with another one */
    public static void check(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(428, "precondition-required", "Send the ETag of what you have seen as If-Match.");
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.equals("*") && !tag.equals("\"" + version + "\"")) {
            throw new Refusal(412, "changed-meanwhile", "It was changed since you read it; read it again and decide anew.");
        }
    }
}
