package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The figures of an area on a day: only the members of coverage-service's answer that a briefing reads. Members that
 * its contract allows to be null may be null here.
 *
 * @param territory how much of an office's territory is known; null for areas
 * @param childrenEdition population edition of the children; that of an office that is not wholly known, which has no
 *        population itself, too. Null where there is none
 * @param published what reports printed about the scope and the areas directly in it, the scope first
 * @param utilisation of the scope, the latest period first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Figure(Scope scope, LocalDate asOf, Instant knownAt, Instant through, long feedPosition, long dataRevision,
        boolean stale, Count count, List<Missing> missing, Known known, Territory territory, Population population,
        String childrenEdition, List<Rate> rates, Remainder belumTerdaftar, List<String> causes, List<Target> targets,
        List<Child> children,
        List<Comparison> published, List<Utilisation> utilisation) {

    public Figure {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(knownAt);
        Objects.requireNonNull(through);
        childrenEdition = childrenEdition == null && population != null ? population.edition() : childrenEdition;
        missing = List.copyOf(missing);
        rates = List.copyOf(rates);
        causes = List.copyOf(causes);
        targets = List.copyOf(targets);
        children = List.copyOf(children);
        published = published == null ? List.of() : List.copyOf(published);
        utilisation = utilisation == null ? List.of() : List.copyOf(utilisation);
    }

    /** The same, as one that may be behind the register. */
    Figure marked() {
        return new Figure(scope, asOf, knownAt, through, feedPosition, dataRevision, true, count, missing, known, territory,
                population, childrenEdition, rates, belumTerdaftar, causes, targets, children, published, utilisation);
    }

    /** Whether {@code children} are all that there are: of an office only where its whole territory is known. */
    public boolean listsAllAreas() {
        return territory == null || territory.complete();
    }

    /** The area; parents from the nation down. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Scope(String code, String name, AreaKind kind, List<AreaName> parents) {

        public Scope {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            parents = List.copyOf(parents);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AreaName(String code, String name) {

        public AreaName {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
        }
    }

    /**
     * People by status; {@code active} is only what is known where {@code unspecified} is not 0, and below 0 the parts
     * exceed the total. Of {@code statementsTotal} statements 50 at most are listed. {@code partsProvenance} is the
     * weakest of the parts where a printed total equals their sum.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(long registered, long active, long inactive, long unspecified, Provenance provenance,
            Provenance breakdownProvenance, Provenance partsProvenance, long statementsTotal, LocalDate earliestOn,
            LocalDate latestOn, List<Statement> statements) {

        public Count {
            Objects.requireNonNull(provenance);
            Objects.requireNonNull(earliestOn);
            Objects.requireNonNull(latestOn);
            statements = List.copyOf(statements);
        }
    }

    /** What a count rests on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Statement(Kind kind, String region, LocalDate effectiveOn, boolean monthOnly, String source, String note) {

        /** A total taken over, or a declaration that the area is kept person by person. */
        public enum Kind {
            BALANCE,
            COMPLETE_SINCE
        }

        public Statement {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(region);
            Objects.requireNonNull(effectiveOn);
            Objects.requireNonNull(source);
        }
    }

    /** An area without a count; so many of its own areas have one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Missing(String code, String name, long known, long of) {

        public Missing {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Known(long known, long of) {
    }

    /**
     * How many areas (of a deputy region, branches) are known on the day.
     *
     * @param total null where nobody said
     * @param complete all are known, of a deputy region each branch wholly
     * @param source who says how many there are; null where nobody
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Territory(long known, Long total, boolean complete, String source) {
    }

    /** People of the edition; {@code childrenSum} where all children are in it, {@code doubt} why it is doubted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Population(String edition, long people, From from, Long childrenSum, Provenance provenance, String source,
            LocalDate adoptedOn, String note, String doubt) {

        /** The area's own row, or the sum of its children. */
        public enum From {
            OWN_ROW,
            CHILDREN
        }

        public Population {
            Objects.requireNonNull(edition);
            Objects.requireNonNull(from);
            Objects.requireNonNull(provenance);
            Objects.requireNonNull(source);
            Objects.requireNonNull(adoptedOn);
        }
    }

    /** A rate with its parts; {@code percent} is rounded by coverage-service, once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rate(Indicator indicator, String version, long numerator, long denominator, BigDecimal percent,
            String populationEdition, Provenance provenance) {

        public Rate {
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(version);
            Objects.requireNonNull(percent);
            Objects.requireNonNull(provenance);
        }
    }

    /** Population less registered, below 0 where more are registered than live there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Remainder(long signed) {
    }

    /**
     * A target that applies: a percentage, a headcount, or so many {@code additional} people than at the end of the day
     * before {@code countedFrom}. Gap and met are null where they cannot be known.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(String owner, String ownerName, Indicator indicator, BigDecimal percentage, Long headcount,
            Long additional, LocalDate countedFrom, LocalDate due, String legalBasis, Long required, Long signedGap,
            Boolean met) {

        public Target {
            Objects.requireNonNull(owner);
            Objects.requireNonNull(ownerName);
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(due);
            Objects.requireNonNull(legalBasis);
            if (Stream.of(percentage, headcount, additional).filter(Objects::nonNull).count() != 1) {
                throw new IllegalArgumentException("A target has a percentage, a headcount or additional people.");
            }
        }
    }

    /**
     * An area directly below the scope, in the edition of the scope. Rates are in percent; {@code provenance} is that of
     * the count, {@code cakupanProvenance} the weaker of count and population.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Child(String code, String name, AreaKind kind, Long rank, Long registered, Long active, Long population,
            BigDecimal cakupan, BigDecimal keaktifanPenduduk, BigDecimal keaktifanPeserta, Provenance provenance,
            Provenance cakupanProvenance) {

        public Child {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
        }
    }
}
