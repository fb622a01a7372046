package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.claim.Claim;
import id.cakupan.coverage.claim.ClaimAnswer;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.kit.Refusal;

/** Answers what share of an area is covered and active. */
@ApplicationScoped
public class FigureService {

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

    /** The figures of a scope with its children, as JSON, or that the caller has them. */
    Response coverage(FigureQuestion question, String known) {
        return answers.to(question, known, moment -> figure(question, moment).coverage());
    }

    /** Whether the scope is listed on the day of a question; an area is on any. */
    public boolean lists(FigureQuestion question, Moment moment) {
        return reader.lists(question, moment);
    }

    /**
     * The figure of a scope at a moment.
     *
     * @throws Refusal 404 where there is no such scope or edition
     */
    public Figure figure(FigureQuestion question, Moment moment) {
        return new Figure(question, reader.read(question, moment));
    }

    /** The count of a figure's scope, in the territory of its own day, at the end of another day. */
    public Optional<ScopeCount> countOn(Figure figure, LocalDate day) {
        return reader.countOn(figure, day);
    }

    /** Tries a claim with what is known of its scope, if it has one. */
    ClaimAnswer check(Claim claim) {
        if (claim.scope() == null) {
            return claim.check(List.of());
        }
        scopes.expect(claim.scope());
        FigureQuestion question = FigureQuestion.of(claim.scope(), claim.asOf(), null, null);
        Figure figure = figure(question, moments.at(null));
        ClaimBases bases = new ClaimBases(figure);
        return claim.check(claim.segment() == null ? bases.all()
                : bases.of(claim.segment(), reader.held(figure, claim.asOf())));
    }

    /** Areas and days with a stated figure, as JSON, or that the caller has them. */
    Response list(ListQuestion question, String known) {
        return answers.streamed(question, known,
                moment -> Response.ok(lists.read(question), MediaType.APPLICATION_JSON_TYPE));
    }
}
