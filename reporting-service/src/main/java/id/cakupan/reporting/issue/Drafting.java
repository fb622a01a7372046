package id.cakupan.reporting.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.archive.Issues;
import id.cakupan.reporting.briefing.Briefings;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Previous;

/** Makes drafts: a briefing with all that it needs, and what changed since something was issued about its scope. */
@ApplicationScoped
class Drafting {

    private final Briefings briefings;
    private final Issues issues;
    private final DraftStore drafts;
    private final Clock clock;

    Drafting(Briefings briefings, Issues issues, DraftStore drafts, Clock clock) {
        this.briefings = briefings;
        this.issues = issues;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @throws Refusal 404 without such an area or edition */
    Draft make(Question question, String by) {
        return keep(read(question), by);
    }

    /** What a draft would be made of; refused as {@link #make} is. */
    Material read(Question question) {
        LocalDate asOf = question.figure().asOf();
        Optional<Previous> previous = issues.before(question.figure().scope(), asOf);
        return briefings.readAll(question, previous.orElse(null));
    }

    Draft keep(Material material, String by) {
        return drafts.add(material, by, clock.instant());
    }
}
