package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.Segment;
import id.cakupan.coverage.claim.ClaimBase;
import id.cakupan.coverage.claim.ClaimIndicator;
import id.cakupan.coverage.claim.Part;
import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.Participants;

/** What a percentage of a scope and day may be a share of, as far as we know it. */
record ClaimBases(Figure figure) {

    private static final String UNKNOWN = "UNSPECIFIED";

    /** Those of the population edition in use first, then the population of every other edition that yields the scope. */
    List<ClaimBase> all() {
        List<ClaimBase> bases = new ArrayList<>(inUse());
        for (PopulationOfScope other : figure.otherPopulations()) {
            for (ClaimIndicator indicator : ClaimIndicator.values()) {
                if (indicator.ofPopulation()) {
                    bases.add(base(indicator, other, false));
                }
            }
        }
        return bases;
    }

    /**
     * Those of one segment, shares of its registered, for no population is of a segment; none without a count.
     *
     * @param held whom the count is made of
     */
    List<ClaimBase> of(Segment segment, Map<Combination, Long> held) {
        return figure.rates().count() == null ? List.of() : ofSegment(segment, held);
    }

    /** The same of people; none where anybody's segment is not known, or the status of anybody in it. */
    static List<ClaimBase> ofSegment(Segment segment, Map<Combination, Long> held) {
        Participants people = in(segment.name(), held);
        if (!in(UNKNOWN, held).equals(Participants.NONE) || !people.statusKnown() || people.registered() <= 0) {
            return List.of();
        }
        Part registered = Part.exact(people.registered());
        return Stream.of(ofSegment(ClaimIndicator.KEAKTIFAN_PESERTA, segment, people.active(), registered),
                ofSegment(ClaimIndicator.KETIDAKAKTIFAN_PESERTA, segment, people.inactive(), registered))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<ClaimBase> ofSegment(ClaimIndicator indicator, Segment segment, long above, Part registered) {
        return above < 0 ? Optional.empty()
                : Optional.of(new ClaimBase(indicator, segment, Part.exact(above), registered, null, true));
    }

    private static Participants in(String segment, Map<Combination, Long> held) {
        return Participants.of(held.entrySet().stream().filter(people -> people.getKey().segment().equals(segment))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those of the population edition in use; a part that is unknown is null. */
    List<ClaimBase> inUse() {
        List<ClaimBase> bases = new ArrayList<>();
        for (ClaimIndicator indicator : ClaimIndicator.values()) {
            bases.add(base(indicator, figure.rates().population(), true));
        }
        return bases;
    }

    private ClaimBase base(ClaimIndicator indicator, PopulationOfScope population, boolean inUse) {
        Optional<Participants> people = Optional.ofNullable(figure.rates().count()).map(ScopeCount::people);
        Optional<Participants> byStatus = people.filter(Participants::statusKnown);
        Optional<Long> above = switch (indicator) {
            case CAKUPAN -> people.map(Participants::registered);
            case KEAKTIFAN_PENDUDUK, KEAKTIFAN_PESERTA -> byStatus.map(Participants::active);
            case KETIDAKAKTIFAN_PENDUDUK, KETIDAKAKTIFAN_PESERTA -> byStatus.map(Participants::inactive);
        };
        Optional<Long> below = indicator.ofPopulation()
                ? Optional.ofNullable(population).map(PopulationOfScope::people)
                : people.map(Participants::registered);
        return new ClaimBase(indicator, null, above.filter(number -> number >= 0).map(Part::exact).orElse(null),
                below.filter(number -> number > 0).map(Part::exact).orElse(null),
                indicator.ofPopulation() && population != null ? population.edition() : null, inUse);
    }
}
