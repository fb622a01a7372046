package id.cakupan.coverage.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import id.cakupan.coverage.Segment;

/**
 * A printed percentage and what is known of its parts.
 *
 * @param numerator null where not given
 * @param denominator null where not given
 * @param scope whose counts are tried; null for none
 * @param segment of which alone it is a share; null for all
 * @param asOf day of the counts
 */
public record Claim(Printed percentage, Part numerator, Part denominator, String scope, Segment segment, LocalDate asOf) {

    /** Reads what was sent; refuses it with everything that is wrong. */
    public static Claim of(ClaimRequest request, LocalDate today) {
        return new ClaimReading().read(request, today);
    }

    /**
     * What reproduces the percentage.
     *
     * @param known numerators and denominators of the scope, the edition in use first; empty without a scope
     */
    public ClaimAnswer check(List<ClaimBase> known) {
        List<ClaimBase> tried = tried(known);
        if (numerator != null && denominator != null) {
            tried = List.of(new ClaimBase(null, null, numerator, denominator, null, true));
        }
        List<ClaimCandidate> found = tried.stream().map(base -> base.candidate(percentage)).flatMap(Optional::stream).toList();
        ClaimCandidate nearest = found.isEmpty() ? tried.stream()
                .min((one, other) -> Exact.byDistance(one.printed(), other.printed(), percentage.value()))
                .map(base -> base.saying(base.printed(), null)).orElse(null) : null;
        return new ClaimAnswer(found.stream().anyMatch(ClaimCandidate::inUse), found, nearest,
                scope == null && tried.isEmpty() ? implied().orElse(null) : null);
    }

    /**
     * What is known with what was given in its place; without an indicator where that does not count what the indicator does.
     */
    private List<ClaimBase> tried(List<ClaimBase> known) {
        List<ClaimBase> whole = known.stream().map(base -> withWhatWasGiven(base,
                mayBe(numerator, base, known, ClaimBase::numerator) && mayBe(denominator, base, known, ClaimBase::denominator)))
                .filter(ClaimBase::isWhole).distinct().toList();
        return whole.stream().filter(base -> base.indicator() != null || whole.stream().noneMatch(base::isNamedBy)).toList();
    }

    /** Whether a part that was given can be that of a base: ours is in it, or is unknown and it is no other base's. */
    private static boolean mayBe(Part given, ClaimBase base, List<ClaimBase> known, Function<ClaimBase, Part> part) {
        Part ours = part.apply(base);
        return given == null || (ours == null
                ? known.stream().map(part).filter(Objects::nonNull).noneMatch(given::holds)
                : given.holds(ours));
    }

    private ClaimBase withWhatWasGiven(ClaimBase base, boolean named) {
        return new ClaimBase(named ? base.indicator() : null, base.segment(), numerator == null ? base.numerator() : numerator,
                denominator == null ? base.denominator() : denominator,
                denominator == null ? base.populationEdition() : null, denominator != null || base.inUse());
    }

    private Optional<ClaimAnswer.Implied> implied() {
        Pairs pairs = new Pairs(percentage, Rounding.HALF_UP);
        return numerator == null ? pairs.numerators(denominator).map(range -> implied("numerator", range))
                : pairs.denominators(numerator).map(range -> implied("denominator", range));
    }

    private static ClaimAnswer.Implied implied(String part, Pairs.Range range) {
        return new ClaimAnswer.Implied(part, range.from().longValueExact(), range.to().longValueExact());
    }
}
