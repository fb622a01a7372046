package id.cakupan.coverage.figure;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.claim.Claim;
import id.cakupan.coverage.claim.ClaimAnswer;
import id.cakupan.coverage.place.Scopes;

/** Answers what share of an area is covered and active. */
@ApplicationScoped
class FigureService {

    private final FigureReader reader;
    private final FigureListReader lists;
    private final Scopes scopes;
    private final Moments moments;
    private final Answers answers;

    FigureService(FigureReader reader, FigureListReader lists, Scopes scopes, Moments moments, Answers answers) {
        this.reader = reader;
        this.lists = lists;
        this.scopes = scopes;
        this.moments = moments;
        this.answers = answers;
    }

    /** The figures of a scope with its children, as JSON. */
    byte[] coverage(FigureQuestion question) {
        scopes.expect(question.scope());
        Moment moment = moments.at(question.knownAt());
        return answers.to(question, moment, () -> new Figure(question, reader.read(question, moment)).coverage());
    }

    /** Tries a claim with what is known of its scope, if it has one. */
    ClaimAnswer check(Claim claim) {
        if (claim.scope() == null) {
            return claim.check(List.of());
        }
        scopes.expect(claim.scope());
        FigureQuestion question = new FigureQuestion(claim.scope(), claim.asOf(), null, null, false, 1);
        FigureFacts facts = reader.read(question, moments.at(null));
        return claim.check(new ClaimBases(new Figure(question, facts)).all());
    }

    FigureList list(ListQuestion question) {
        return lists.read(question);
    }
}
