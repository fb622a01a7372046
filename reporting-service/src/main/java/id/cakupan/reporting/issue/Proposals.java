package id.cakupan.reporting.issue;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.narrative.Material;

/** Makes drafts that nobody has asked for yet. Issuing them is left to a person. */
@ApplicationScoped
public class Proposals {

    private final Drafting drafting;
    private final Issuing issuing;
    private final IssueConfig config;

    Proposals(Drafting drafting, Issuing issuing, IssueConfig config) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.config = config;
    }

    /**
     * Reads, keeps and checks a briefing.
     *
     * @param by who makes the draft
     * @throws Refusal where the scope is not known, or the figures may not be issued by anybody
     * @throws id.cakupan.reporting.briefing.PartMissing where a peer does not answer
     */
    public Proposal make(Question question, String by) {
        Material material = drafting.read(question);
        Obstacle.of(material.figure(), false).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        Draft draft = drafting.keep(material, by);
        Standing standing = issuing.standing(draft, new IssueRequest(draft.id(), null, null, null, null, null, null));
        return new Proposal(draft.id(), draft.expires(), Briefing.of(material, question.lang()), standing.lint().objections(),
                page("/drafts/" + draft.id() + "?lang=" + question.lang().code()));
    }

    /** Address of a page of this service as readers reach it. */
    public String page(String path) {
        return config.publicUrl().toString().replaceFirst("/+$", "") + path;
    }
}
