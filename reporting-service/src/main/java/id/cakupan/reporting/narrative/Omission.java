package id.cakupan.reporting.narrative;

/** A subject that is left out, and why; what is not known is never printed as zero. */
public record Omission(String section, String title, String reason) {
}
