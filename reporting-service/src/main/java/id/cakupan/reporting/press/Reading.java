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

    List<Stated> of(Subject subject) {
        return figures.stream().filter(one -> one.subject() == subject).toList();
    }
}
