package id.cakupan.coverage.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.place.Scope;
import id.cakupan.kit.Refusal;

/** Hands out the figures of many areas and days, one day after another, all of one moment. */
@ApplicationScoped
class ExportService {

    private final FigureService figures;
    private final Answers answers;

    ExportService(FigureService figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    /** The figures as a file, or that the caller has it. */
    Response export(ExportQuestion question, String known) {
        return answers.streamed(question, known, moment -> Response.ok(figures(question, moment))
                .type(question.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + question.fileName() + '"'));
    }

    /**
     * What writes the figures. The first is read before anything is written, so that what is refused is refused in time.
     *
     * @throws Refusal 404 where the scope is listed on none of the days
     */
    private StreamingOutput figures(ExportQuestion question, Moment moment) {
        List<LocalDate> days = question.days().all().stream().filter(day -> figures.lists(question.on(day), moment)).toList();
        if (days.isEmpty()) {
            throw Refusal.notFound("There is no such area, and on none of these days such a branch or deputy region.");
        }
        Figure first = figures.figure(question.on(days.get(0)), moment);
        Mark mark = new Mark(first.knownAt(), first.cut().position(), first.dataRevision());
        return out -> write(question, days, moment, question.format().begin(out, mark));
    }

    private void write(ExportQuestion question, List<LocalDate> days, Moment moment, ExportRows rows) throws IOException {
        for (LocalDate day : days) {
            write(question.levels(), day, figures.figure(question.on(day), moment), rows);
        }
        rows.finish();
    }

    private static void write(int levels, LocalDate day, Figure figure, ExportRows rows) throws IOException {
        Scope scope = figure.scope();
        List<Scope> children = levels > 0 ? figure.tree().children(scope.code()) : List.of();
        rows.write(new ExportRow(day, scope, null, children.isEmpty(), figure.rates()));
        for (Scope child : children) {
            List<Scope> inside = levels > 1 ? figure.tree().children(child.code()) : List.of();
            rows.write(new ExportRow(day, child, scope.code(), inside.isEmpty(), figure.ratesInside(child)));
            for (Scope part : inside) {
                rows.write(new ExportRow(day, part, child.code(), true, figure.ratesInside(part)));
            }
        }
    }
}
