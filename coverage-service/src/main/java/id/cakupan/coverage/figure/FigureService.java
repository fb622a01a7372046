package id.cakupan.coverage.figure;

import jakarta.enterprise.context.ApplicationScoped;

/** Answers what share of an area is covered and active. */
@ApplicationScoped
class FigureService {

    private final FigureReader reader;
    private final FigureListReader lists;

    FigureService(FigureReader reader, FigureListReader lists) {
        this.reader = reader;
        this.lists = lists;
    }

    Coverage coverage(FigureQuestion question) {
        return new Figure(question, reader.read(question)).coverage();
    }

    FigureList list(ListQuestion question) {
        return lists.read(question);
    }
}
