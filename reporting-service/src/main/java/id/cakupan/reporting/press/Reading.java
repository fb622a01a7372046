package id.cakupan.reporting.press;

import java.util.List;

import id.cakupan.reporting.press.Gazetteer.Mention;

/** A text as it was read. */
record Reading(String text, List<Span> sentences, List<Stated> figures, List<Mention> mentions, List<NamedEdition> editions,
        Gazetteer places) {

    Reading with(List<Stated> other) {
        return new Reading(text, sentences, other, mentions, editions, places);
    }

    String quote(Stated figure) {
        return figure.span().of(text).strip();
    }

    String sentence(Stated figure) {
        return sentences.get(figure.sentence()).of(text);
    }

    /** What stands in its sentence before a figure. */
    String before(Stated figure) {
        return text.substring(sentences.get(figure.sentence()).start(), figure.span().start());
    }

    /** What stands in its sentence behind a figure, whose unit may stand in the next one. */
    String behind(Stated figure) {
        return text.substring(figure.span().end(), Math.max(figure.span().end(), sentences.get(figure.sentence()).end()));
    }

    /** Whether a figure is given as such, not read among words. */
    boolean isGiven(Stated figure) {
        return sentence(figure).chars().noneMatch(Character::isLetter);
    }

    List<Stated> of(Subject subject) {
        return figures.stream().filter(one -> one.subject() == subject).toList();
    }
}
