package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A sentence with the ids of the cells whose values it prints.
 *
 * @param runs the text in pieces, so that a page can mark those in another language
 * @param intro whether it stands before the items of a list and is none itself
 */
public record Sentence(String text, List<String> cells, @JsonIgnore List<Run> runs, @JsonIgnore boolean intro) {

    /**
     * A piece of a sentence.
     *
     * @param foreign whether it is quoted Indonesian in an English sentence
     */
    public record Run(String text, boolean foreign) {
    }

    public Sentence {
        cells = List.copyOf(cells);
        runs = List.copyOf(runs);
    }

    Sentence openingList() {
        return new Sentence(text, cells, runs, true);
    }

    static Sentence of(List<Run> runs, List<String> cells) {
        return new Sentence(runs.stream().map(Run::text).collect(Collectors.joining()), cells, runs, false);
    }
}
