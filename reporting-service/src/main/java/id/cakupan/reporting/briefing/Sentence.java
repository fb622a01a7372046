package id.cakupan.reporting.briefing;

import java.util.List;

/** A sentence with the ids of the cells whose values it prints. */
record Sentence(String text, List<String> cells) {

    Sentence {
        cells = List.copyOf(cells);
    }
}
