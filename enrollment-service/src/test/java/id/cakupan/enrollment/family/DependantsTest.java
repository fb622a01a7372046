package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.participant.Relationship.ANAK;
import static id.cakupan.enrollment.participant.Relationship.ISTRI;
import static id.cakupan.enrollment.participant.Relationship.KEPALA_KELUARGA;
import static id.cakupan.enrollment.participant.Relationship.LAINNYA;
import static id.cakupan.enrollment.participant.Relationship.MERTUA;
import static id.cakupan.enrollment.participant.Relationship.ORANG_TUA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.family.Dependants.Member;
import id.cakupan.enrollment.participant.Relationship;

/** Handbook 2, "Family (PPU)". */
class DependantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final UUID WORKER = UUID.randomUUID();

    private static Member covered(Relationship relationship, LocalDate birth, LocalDate educationUntil) {
        return new Member(UUID.randomUUID(), relationship, birth, WORKER, true, educationUntil);
    }

    private static Member aged(Relationship relationship, int years) {
        return covered(relationship, DAY.minusYears(years), null);
    }

    private static Member worker(Relationship relationship) {
        return new Member(WORKER, relationship, DAY.minusYears(40), null, false, null);
    }

    /** Of a worker's family, without himself. */
    private static List<Cover> covers(Member worker, List<Member> members) {
        List<Member> all = new ArrayList<>(members);
        all.add(worker);
        var covers = Dependants.on(DAY, all);
        assertThat(covers.get(WORKER)).isEqualTo(Cover.OWN);
        return members.stream().map(member -> covers.get(member.id())).toList();
    }

    private static List<Cover> covers(List<Member> members) {
        return covers(worker(KEPALA_KELUARGA), members);
    }

    @Test
    void worker_spouse_and_three_children_are_five_and_the_fourth_child_is_additional() {
        assertThat(covers(List.of(aged(ISTRI, 38), aged(ANAK, 3), aged(ANAK, 9), aged(ANAK, 12), aged(ANAK, 6))))
                .containsExactly(Cover.WORKER, Cover.ADDITIONAL, Cover.WORKER, Cover.WORKER, Cover.WORKER);
    }

    @Test
    void a_child_is_covered_to_21_and_to_25_in_formal_education() {
        LocalDate turned21 = DAY.minusYears(21);
        LocalDate turned25 = DAY.minusYears(25);
        assertThat(covers(List.of(covered(ANAK, turned21, null), covered(ANAK, turned21.plusDays(1), null),
                covered(ANAK, turned21, DAY), covered(ANAK, turned21, DAY.minusDays(1)),
                covered(ANAK, turned25, DAY.plusDays(9)))))
                .containsExactly(Cover.NONE, Cover.WORKER, Cover.WORKER, Cover.NONE, Cover.NONE);
    }

    @Test
    void a_child_past_the_age_takes_nobodys_place() {
        assertThat(covers(List.of(aged(ANAK, 22), aged(ANAK, 3), aged(ANAK, 4), aged(ANAK, 5)))).containsExactly(Cover.NONE,
                Cover.WORKER, Cover.WORKER, Cover.WORKER);
    }

    @Test
    void parents_and_parents_in_law_are_additional() {
        assertThat(covers(List.of(aged(ORANG_TUA, 70), aged(MERTUA, 71)))).containsExactly(Cover.ADDITIONAL, Cover.ADDITIONAL);
    }

    @Test
    void spouses_who_both_work_are_both_covered_by_their_own_and_each_counts_the_children_that_are_hers() {
        UUID wife = UUID.randomUUID();
        Member her = new Member(wife, ISTRI, DAY.minusYears(39), null, false, null);
        Member hers = new Member(UUID.randomUUID(), ANAK, DAY.minusYears(1), wife, true, null);
        assertThat(covers(List.of(her, aged(ANAK, 9), aged(ANAK, 8), aged(ANAK, 7), hers))).containsExactly(Cover.OWN,
                Cover.WORKER, Cover.WORKER, Cover.WORKER, Cover.WORKER);
    }

    @Test
    void what_somebody_is_to_the_worker_follows_from_what_both_are_to_the_head() {
        assertThat(covers(worker(ISTRI), List.of(aged(KEPALA_KELUARGA, 40), aged(ANAK, 9), aged(MERTUA, 70))))
                .containsExactly(Cover.WORKER, Cover.WORKER, Cover.ADDITIONAL);
        assertThat(covers(worker(ANAK), List.of(aged(KEPALA_KELUARGA, 60), aged(ISTRI, 58), aged(ANAK, 9))))
                .containsExactly(Cover.ADDITIONAL, Cover.ADDITIONAL, Cover.UNKNOWN);
        Member elsewhere = new Member(UUID.randomUUID(), ANAK, DAY.minusYears(9), UUID.randomUUID(), true, null);
        assertThat(covers(List.of(elsewhere))).containsExactly(Cover.UNKNOWN);
    }

    @Test
    void what_is_not_known_is_not_judged_and_who_is_no_worker_covers_nobody() {
        Member stopped = new Member(UUID.randomUUID(), ISTRI, DAY.minusYears(30), WORKER, false, null);
        assertThat(covers(List.of(aged(null, 30), aged(LAINNYA, 30), stopped))).containsExactly(Cover.UNKNOWN, Cover.UNKNOWN,
                Cover.NONE);
    }
}
