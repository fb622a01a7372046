package id.cakupan.reporting.narrative;

/** A finding in the language of a briefing. */
public record Remark(String code, Finding.Severity severity, Sentence sentence) {
}
