package id.cakupan.reporting.press;

import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Edition;

/**
 * On which population a figure of a text rests, as far as the text names one.
 *
 * @param named as the text has it
 * @param code of the edition of ours that it is; null where we have none, or more than one can be meant
 * @param beside whether the sentence of the figure names it and no other
 * @param sure whether that can be no other edition
 */
record Resting(String named, String code, boolean beside, boolean sure) {

    /** Empty where the text names none, or several elsewhere. */
    static Optional<Resting> of(Reading reading, Stated figure, List<Edition> editions) {
        Span sentence = reading.sentences().get(figure.sentence());
        List<NamedEdition> near = reading.editions().stream().filter(one -> sentence.holds(one.span().start())).toList();
        if (!near.isEmpty()) {
            NamedEdition nearest = near.stream().min((one, other) -> Integer.compare(distance(figure, one),
                    distance(figure, other))).orElseThrow();
            boolean alone = near.stream().allMatch(nearest::isAs);
            return Optional.of(of(reading, nearest, editions, alone, alone));
        }
        return reading.editions().stream().findFirst().filter(first -> reading.editions().stream().allMatch(first::isAs))
                .map(first -> of(reading, first, editions, false, true));
    }

    private static Resting of(Reading reading, NamedEdition named, List<Edition> editions, boolean beside, boolean alone) {
        List<Edition> ours = editions.stream().filter(named::canBe).toList();
        return new Resting(named.span().of(reading.text()).replaceAll("\\s+", " "),
                ours.size() == 1 ? ours.get(0).edition() : null, beside, alone && ours.stream().allMatch(named::says));
    }

    private static int distance(Stated figure, NamedEdition edition) {
        return edition.span().start() >= figure.span().end() ? edition.span().start() - figure.span().end()
                : figure.span().start() - edition.span().end();
    }
}
