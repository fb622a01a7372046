package id.cakupan.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which background is wanted.
 *
 * @param figure the figure that it belongs to
 * @param since the day from whose end on changes are told
 * @param levels how many levels of areas inside the scope have their predicates told: 1 or 2
 * @param sinceKnownAt what was known of that day when it was said; null for what is known now
 */
public record BackgroundQuestion(FigureQuestion figure, LocalDate since, Instant sinceKnownAt, int levels) {

    public BackgroundQuestion {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(since);
    }

    /** The same, of the state of knowledge of a figure. */
    BackgroundQuestion knownWith(Figure figure) {
        return new BackgroundQuestion(new FigureQuestion(this.figure.scope(), this.figure.asOf(),
                Optional.of(figure.knownAt()), this.figure.population()), since, sinceKnownAt, levels);
    }
}
