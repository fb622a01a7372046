package id.cakupan.reporting.briefing;

/** A subject that is left out, and why; what is not known is never printed as zero. */
record Omission(String section, String title, String reason) {
}
