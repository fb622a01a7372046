package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.BackgroundPart;
import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Moment;
import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Series;

/** What lies behind a figure and fits it, so that it can be told beside it; and why the rest is not told. */
record Behind(Material material) {

    static final Wording LATE = new Wording("Angka tidak datang tepat waktu; muat ulang halaman ini.",
            "The figures did not come in time; load this page again.");
    private static final String NOT_NAMED = "UNSPECIFIED";
    /** Of a year with the month before; the workbook has all. */
    private static final int MONTHS_TOLD = 13;

    /** Whose segments come to the count of the figure; a total below its parts is not told by parts. */
    Optional<Composition> composition() {
        return Optional.ofNullable(material.background().composition()).filter(some -> fits(some) && namesSegments(some));
    }

    private boolean fits(Composition some) {
        Figure.Count count = material.figure().count();
        return count != null && some.count() != null && some.count().registered() == count.registered()
                && some.segments().stream().mapToLong(Composition.Segment::registered).sum() == count.registered()
                && some.segments().stream().allMatch(part -> part.unspecified() >= 0 && part.active() >= 0
                        && part.inactive() >= 0);
    }

    private static boolean namesSegments(Composition some) {
        return some.segments().stream().anyMatch(part -> part.registered() != 0 && !part.segment().equals(NOT_NAMED));
    }

    /** Reasons of all who are known not to be active, where one at least is named. */
    Optional<Composition> reasons() {
        return Optional.ofNullable(material.background().composition()).filter(some -> fits(some)
                && some.reasons().stream().anyMatch(why -> why.people() > 0 && !why.reason().equals(NOT_NAMED))
                && some.reasons().stream().allMatch(why -> why.people() >= 0)
                && some.reasons().stream().mapToLong(Composition.Why::people).sum() == some.count().inactive());
    }

    /**
     * Between two counts that are known, the second that of the figure; empty also where nothing was told of the time between.
     */
    Optional<Bridge> bridge() {
        Figure figure = material.figure();
        return Optional.ofNullable(material.background().bridge())
                .filter(some -> some.complete() && figure.count() != null
                        && some.to().count().registered() == figure.count().registered() && !isSilent(some));
    }

    private boolean isSilent(Bridge some) {
        return !material.figure().count().latestOn().isAfter(material.since()) && some.causes().isEmpty()
                && some.rates().stream().allMatch(step -> step.points().signum() == 0)
                && some.from().count().equals(some.to().count());
    }

    /** The last months with the day itself; empty where fewer than two of them have a figure. */
    List<Moment> trend() {
        if (material.background().series() == null) {
            return List.of();
        }
        List<Moment> all = material.background().series().points();
        List<Moment> last = all.subList(Math.max(0, all.size() - MONTHS_TOLD), all.size());
        return last.stream().filter(moment -> moment.registered() != null).count() < 2 || isCarriedOn(last) ? List.of() : last;
    }

    /** Whether all of it is one stated total of before, of which nothing was heard since: a level line would say otherwise. */
    private boolean isCarriedOn(List<Moment> last) {
        Figure.Count count = material.figure().count();
        return count != null && count.latestOn().isBefore(last.get(0).asOf())
                && last.stream().map(Moment::registered).distinct().count() == 1
                && count.statements().stream().allMatch(one -> one.kind() == Figure.Statement.Kind.BALANCE);
    }

    Optional<Predicates.Area> ownPredicates() {
        return predicates().stream().filter(area -> area.code().equals(material.figure().scope().code())).findFirst();
    }

    /** Of the areas inside the scope. */
    List<Predicates.Area> predicatesOfAreas() {
        return predicates().stream().filter(area -> !area.code().equals(material.figure().scope().code())).toList();
    }

    /** The population that is adopted next, where one is known. */
    Optional<String> nextEdition() {
        return Optional.ofNullable(material.background().predicates()).map(Predicates::nextEdition);
    }

    private List<Predicates.Area> predicates() {
        return material.background().predicates() == null ? List.of()
                : material.background().predicates().areas().stream().filter(area -> !area.predicates().isEmpty()).toList();
    }

    /** Why a topic is left out. */
    Wording why(Topic topic) {
        if (material.background().late().contains(topic.part().orElseThrow())) {
            return LATE;
        }
        if (material.figure().count() == null && topic.part().get() != BackgroundPart.PREDICATES) {
            return new Wording("Belum ada angka lengkap.", "There is no complete figure.");
        }
        return switch (topic) {
            case COMPOSITION -> new Wording("Tidak ada rincian menurut segmen yang cocok dengan jumlah peserta.",
                    "There are no parts by segment that come to the number of participants.");
            case REASONS -> new Wording("Tidak ada sebab yang diketahui dari peserta tidak aktif.",
                    "No reasons are known of inactive participants.");
            case CHANGE, CHANGED_AREAS -> change();
            case TREND -> trend(material.background().series());
            case PREDICATES -> new Wording("Tidak ada aturan predikat yang berlaku untuk wilayah ini pada tanggal ini.",
                    "No rule of a predicate holds for this scope on this day.");
            default -> predicatesOfAreas().isEmpty()
                    ? new Wording("Tidak ada aturan predikat untuk wilayah di dalamnya.",
                            "No rule of a predicate holds for the areas inside.")
                    : new Wording("Predikat wilayah di dalamnya belum dapat dipastikan.",
                            "Whether the areas inside have a predicate cannot be said.");
        };
    }

    private static Wording trend(Series series) {
        boolean several = series != null && series.points().stream().filter(one -> one.registered() != null).count() > 1;
        return several
                ? new Wording("Dalam bulan-bulan itu tidak ada laporan atau mutasi baru.",
                        "Nothing was reported or recorded in these months.")
                : new Wording("Belum ada angka dari dua bulan.", "There are not yet figures of two months.");
    }

    private Wording change() {
        Bridge bridge = material.background().bridge();
        if (bridge == null || bridge.from().count() == null) {
            return new Wording("Belum ada angka lengkap pada {since}.", "There is no complete figure of {since}.");
        }
        if (bridge().isPresent()) {
            return new Wording("Tidak ada wilayah yang diketahui pada kedua tanggal.", "No area is known on both days.");
        }
        return isSilent(bridge)
                ? new Wording("Sejak {since} tidak ada laporan atau mutasi baru.",
                        "Since {since} nothing was reported or recorded.")
                : new Wording("Perubahan sejak {since} tidak diketahui.", "The change since {since} is not known.");
    }
}
