package id.cakupan.reporting.briefing;

import java.util.List;

/**
 * A part of the narrative with one subject.
 *
 * @param id stable name, {@code coverage}, {@code targets} ...
 * @param table null where the sentences are enough
 */
record Section(String id, String title, List<Sentence> sentences, Table table) {
}
