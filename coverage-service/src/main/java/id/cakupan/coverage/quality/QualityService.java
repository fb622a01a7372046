package id.cakupan.coverage.quality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.holiday.Holidays;
import id.cakupan.coverage.holiday.WorkingDays;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.place.Scope;

/** Answers how far the figures of a scope can be trusted. */
@ApplicationScoped
class QualityService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int DAYS = 2 * 365;
    /** Of a day longer ago nobody waits for news. */
    private static final int RECENT = 31;

    private final FigureService figures;
    private final CubeReader cube;
    private final Holidays holidays;
    private final Answers answers;

    QualityService(FigureService figures, CubeReader cube, Holidays holidays, Answers answers) {
        this.figures = figures;
        this.cube = cube;
        this.holidays = holidays;
        this.answers = answers;
    }

    /** The quality of the data, as JSON, or that the caller has it. */
    Response quality(DayQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private QualityAnswer read(DayQuestion question, Moment moment) {
        Figure figure = figures.figure(question.on(question.asOf()), moment);
        WorkingDays workingDays = holidays.at(moment.revision());
        LocalDate today = figure.cut().through().atZone(ZONE).toLocalDate();
        Collection<Scope> areas = figure.tree().children(figure.scope().code());
        Map<Scope, Rhythm> rhythms = new LinkedHashMap<>();
        if (question.asOf().isAfter(today.minusDays(RECENT))) {
            (areas.isEmpty() ? List.of(figure.scope()) : areas)
                    .forEach(area -> rhythms.put(area, rhythm(figure, area, today, workingDays)));
        }
        return new Quality(question, figure, rhythms, rhythm(figure, figure.scope(), today, workingDays), isLive(moment))
                .answer();
    }

    /** Whether all that is known now is asked for: what was known before is no staler for what cannot be read now. */
    private static boolean isLive(Moment moment) {
        return !moment.through().isBefore(moment.live().through());
    }

    private Rhythm rhythm(Figure figure, Scope area, LocalDate today, WorkingDays workingDays) {
        return Rhythm.of(cube.knownDays(figure.cut(), today.minusDays(DAYS), figure.tree().within(area)), today.minusDays(1),
                workingDays);
    }
}
