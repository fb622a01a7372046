package id.cakupan.reporting.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.lint.Objection;

/**
 * A draft that waits for a person.
 *
 * @param expires until when it can be issued
 * @param briefing in the language that was asked for
 * @param page address of the page where it can be issued
 */
public record Proposal(UUID draft, Instant expires, Briefing briefing, List<Objection> objections, String page) {

    /** How many objections block it. */
    public int blocking() {
        return (int) objections.stream().filter(Objection::blocks).count();
    }
}
