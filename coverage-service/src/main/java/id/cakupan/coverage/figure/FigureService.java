package id.cakupan.coverage.figure;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.place.Scopes;

/** Answers what share of an area is covered and active. */
@ApplicationScoped
class FigureService {

    private final FigureReader reader;
    private final FigureListReader lists;
    private final Scopes scopes;

    FigureService(FigureReader reader, FigureListReader lists, Scopes scopes) {
        this.reader = reader;
        this.lists = lists;
        this.scopes = scopes;
    }

    Coverage coverage(FigureQuestion question) {
        scopes.expect(question.scope());
        return new Figure(question, reader.read(question)).coverage();
    }

    FigureList list(ListQuestion question) {
        return lists.read(question);
    }
}
