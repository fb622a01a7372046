package id.cakupan.coverage.cube;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the cube holds at the end of each of some days.
 *
 * @param participants by day, at each area's own place, without those of areas inside it, one sum for each
 *        {@linkplain Participants kind}; where districts are not told apart, theirs are at their regency's
 * @param lastStatements by day, the last balance and the last declaration of completeness of each area on or before it
 */
public record CubeDays(Map<LocalDate, Map<String, long[]>> participants,
        Map<LocalDate, List<StatementInForce>> lastStatements) {

    public Map<String, long[]> participants(LocalDate day) {
        return participants.get(day);
    }

    public List<StatementInForce> lastStatements(LocalDate day) {
        return lastStatements.get(day);
    }
}
