package id.cakupan.reporting.pack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import id.cakupan.reporting.briefing.Format;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * An area of a pack in the hands of a worker.
 *
 * @param lease by which it is known that nobody else took it meanwhile
 * @param taken how often it was taken and nothing came of it, this time included
 */
record Task(UUID pack, int number, UUID lease, int taken, Area area, Document document) {

    /** What the briefing is about. */
    record Area(String code, String name) {
    }

    /**
     * What is made of it; the same for every area of the pack.
     *
     * @param from the day from whose end on changes are told; null where it is left to the briefing
     * @param population null for the edition in use
     */
    record Document(BriefingKind kind, LocalDate asOf, LocalDate from, String population, Lang lang, Format format) {
    }

    Question question() {
        return new Question(document.kind(), new FigureQuestion(area.code(), document.asOf(), Optional.empty(),
                Optional.ofNullable(document.population())), Optional.ofNullable(document.from()), document.lang());
    }

    String fileName() {
        return "%s-%s-%s.%s".formatted(FileNames.of(area.code(), area.name(), document.kind()), document.asOf(),
                document.lang().code(),
                document.format().ending());
    }
}
