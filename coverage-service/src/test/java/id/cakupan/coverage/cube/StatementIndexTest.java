package id.cakupan.coverage.cube;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.StatementIndex.Said;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the index finds is what looking through all statements finds. */
class StatementIndexTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> AREAS = List.of("16", "16.07", "ID");

    @Property(tries = 300)
    void agrees_with_looking_through_all(@ForAll long seed) {
        Random random = new Random(seed);
        List<Said> all = new ArrayList<>();
        StatementIndex index = new StatementIndex();
        for (int i = 0; i < 30; i++) {
            Said said = said(random, all, START.plusSeconds(i * 3600L));
            all.add(said);
            index.add(said);
        }
        for (int i = 0; i < 20; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(40));
            Instant known = START.plusSeconds(random.nextInt(32) * 3600L - 1800);
            List<String> regions = random.nextBoolean() ? List.of() : List.of("16.07");
            assertThat(index.last(day, known, regions)).containsExactlyInAnyOrderElementsOf(
                    expected(all, day, known, regions.isEmpty() ? AREAS : regions));
        }
    }

    private static Said said(Random random, List<Said> before, Instant known) {
        List<Said> open = before.stream().filter(one -> !one.statement().kind().equals("WITHDRAWN"))
                .filter(one -> before.stream().noneMatch(later -> one.statement().id().equals(later.replaces()))).toList();
        Said taken = open.isEmpty() || random.nextInt(3) > 0 ? null : open.get(random.nextInt(open.size()));
        String kind = taken != null && random.nextBoolean() ? "WITHDRAWN" : random.nextBoolean() ? "BALANCE" : "COMPLETE_SINCE";
        return new Said(new StatementInForce(UUID.randomUUID(), kind, AREAS.get(random.nextInt(AREAS.size())),
                FIRST.plusDays(random.nextInt(40)), Provenance.STATED, null, "Test", null, false), known, 0,
                taken == null ? null : taken.statement().id());
    }

    private static List<StatementInForce> expected(List<Said> all, LocalDate day, Instant known, List<String> regions) {
        List<StatementInForce> found = new ArrayList<>();
        Comparator<Said> newest = comparing((Said said) -> said.statement().effectiveOn(), reverseOrder())
                .thenComparing(Said::knownAt, reverseOrder());
        for (String region : regions) {
            for (String kind : List.of("BALANCE", "COMPLETE_SINCE")) {
                all.stream().filter(said -> said.statement().region().equals(region) && said.statement().kind().equals(kind))
                        .filter(said -> !said.knownAt().isAfter(known) && !said.statement().effectiveOn().isAfter(day))
                        .filter(said -> all.stream().noneMatch(later -> said.statement().id().equals(later.replaces())
                                && !later.knownAt().isAfter(known)))
                        .min(newest).ifPresent(said -> found.add(said.statement()));
            }
        }
        return found;
    }
}
