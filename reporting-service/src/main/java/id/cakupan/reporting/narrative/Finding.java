package id.cakupan.reporting.narrative;

import java.util.Map;

/**
 * A contradiction in what is known or printed, in words.
 *
 * @param wording whose places name the values below, or cells that every briefing has ({@code count.registered})
 * @param values what only this finding prints, each under an id of its own that begins with {@code finding.}
 */
public record Finding(Wording wording, Map<String, Cell> values) implements Fact {

    public Finding {
        values = Map.copyOf(values);
    }
}
