package id.cakupan.reporting.narrative;

import java.util.List;

/**
 * A part of the narrative with one subject.
 *
 * @param id stable name, {@code coverage}, {@code targets} ...
 * @param table null where the sentences are enough
 */
public record Section(String id, String title, List<Sentence> sentences, Table table) {

    /** Whether the sentences are items of a list and do not make a paragraph. */
    public boolean asList() {
        return id.equals(Topic.MISSING.code()) || id.equals(Topic.SOURCES.code());
    }
}
