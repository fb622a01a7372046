package id.cakupan.enrollment.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.registration.ApplicationRequest.Member;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Whom the members of one application follow: a worker among them who covers them (handbook 2). */
final class FollowedMembers {

    private static final Set<Segment> WORKERS = EnumSet.of(Segment.PPU_PN, Segment.PPU_BU);

    private FollowedMembers() {
    }

    /** The place of whom each follows, null of nobody; what is wrong is added to the violations. */
    static List<Integer> of(ApplicationRequest request, Set<Violation> violations) {
        boolean ofWorkers = WORKERS.stream().anyMatch(segment -> segment.name().equals(request.segment()));
        List<Integer> followed = new ArrayList<>();
        for (int i = 0; i < request.members().size(); i++) {
            Member she = request.members().get(i);
            Integer worker = she == null || she.followsMember() == null ? null : place(she.followsMember(), request);
            followed.add(worker);
            if (she != null && she.followsMember() != null) {
                String field = "members[%d].followsMember".formatted(i);
                if (!ofWorkers) {
                    violations.add(Violation.body(field, "Leave it out: only a worker (PPU_PN, PPU_BU) covers others."));
                } else if (worker == null || worker == i || request.members().get(worker).followsMember() != null) {
                    violations.add(Violation.body(field,
                            "Must be the place, counted from 0, of another of the members, who follows nobody herself."));
                } else {
                    refuseUnrelated(request, i, violations);
                    refuseUnrelated(request, worker, violations);
                    refuseEarlier(request, i, worker, violations);
                }
            }
        }
        return followed;
    }

    /** Null where nobody is there. */
    private static Integer place(BigDecimal named, ApplicationRequest request) {
        boolean whole = named.stripTrailingZeros().scale() <= 0 && named.signum() >= 0
                && named.compareTo(BigDecimal.valueOf(request.members().size())) < 0;
        return whole && request.members().get(named.intValue()) != null ? named.intValue() : null;
    }

    /** Nobody is covered before he is a member himself. */
    private static void refuseEarlier(ApplicationRequest request, int place, int worker, Set<Violation> violations) {
        Optional<LocalDate> hers = from(request, place);
        Optional<LocalDate> his = from(request, worker);
        if (hers.isPresent() && his.isPresent() && hers.get().isBefore(his.get())) {
            violations.add(Violation.body("members[%d].activeFrom".formatted(place),
                    "Must be %s or later, from when the worker is a member.".formatted(his.get())));
        }
    }

    private static Optional<LocalDate> from(ApplicationRequest request, int place) {
        String text = request.form(request.members().get(place)).activeFrom();
        return text == null ? Optional.empty() : CsvReading.dayOf(text);
    }

    private static void refuseUnrelated(ApplicationRequest request, int place, Set<Violation> violations) {
        if (request.members().get(place).relationship() == null) {
            violations.add(Violation.body("members[%d].relationship".formatted(place),
                    "Is missing: whether a worker covers her, or whom he covers, depends on it."));
        }
    }
}
