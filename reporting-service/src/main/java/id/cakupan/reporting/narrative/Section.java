package id.cakupan.reporting.narrative;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A part of the narrative with one subject.
 *
 * @param id stable name, {@code coverage}, {@code targets} ...
 * @param table null where the sentences are enough
 * @param asList whether the sentences are items of a list and do not make a paragraph
 */
public record Section(String id, String title, List<Sentence> sentences, Table table, @JsonIgnore boolean asList) {
}
