package id.cakupan.enrollment.family;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Acts;
import id.cakupan.enrollment.life.Acts.Part;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.request.ExpectedTag;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** An officer records what happens to several members of a family at once. */
@ApplicationScoped
class ChangeFamily {

    private static final String UNDONE = "UNDONE";

    private final KeyedRequests requests;
    private final Families families;
    private final MemberLives lives;
    private final Acts acts;

    ChangeFamily(KeyedRequests requests, Families families, MemberLives lives, Acts acts) {
        this.requests = requests;
        this.families = families;
        this.lives = lives;
        this.acts = acts;
    }

    /**
     * Records it.
     *
     * @param ifMatch the version of the family that the officer has seen
     * @return the id of the act
     */
    @Transactional(MANDATORY)
    UUID change(String key, String ifMatch, UUID family, FamilyActRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        return requests.once(key, "POST /api/v1/families/{id}/acts", family + " " + ifMatch + " " + request.canonical(),
                () -> UNDONE.equals(request.kind()) ? undo(ifMatch, family, request) : record(ifMatch, family, request),
                Function.identity(), Function.identity());
    }

    private UUID record(String ifMatch, UUID family, FamilyActRequest request) {
        families.existing(family);
        List<Part> parts = FamilyActChecks.parts(family, request);
        List<UUID> people = parts.stream().map(Part::participant).toList();
        boolean joins = parts.stream().anyMatch(part -> part.belonging() != null && part.belonging().family() != null);
        boolean concernsFamily = parts.stream().anyMatch(part -> part.belonging() != null);
        return held(ifMatch, family, people, concernsFamily, () -> {
            acts.hold(Stream.concat(people.stream(), workers(parts)).toList());
            refuseStrangers(family, request, parts, joins);
            return acts.record(request.event(), parts);
        });
    }

    private UUID undo(String ifMatch, UUID family, FamilyActRequest request) {
        families.existing(family);
        UUID undone = FamilyActChecks.undone(request);
        List<UUID> people = acts.participants(undone);
        if (Collections.disjoint(people, lives.everIn(family))) {
            throw Refusal.invalid(Violation.body("undoes", FamilyActChecks.NO_ACT));
        }
        return held(ifMatch, family, people, true, () -> acts.undo(undone, request.note()));
    }

    /** Who joins, or covers, must be there; what only concerns who belongs to the family concerns nobody else. */
    private void refuseStrangers(UUID family, FamilyActRequest request, List<Part> parts, boolean joins) {
        Optional<LocalDate> day = request.effectiveOn() == null ? Optional.empty() : CsvReading.dayOf(request.effectiveOn());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; day.isPresent() && i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<MemberLife> she = lives.known(part.participant(), null);
            if (she.isEmpty() || !joins && !belongs(she.get(), family, day.get())) {
                violations.add(Violation.body("members[%d].participant".formatted(i), joins ? "There is no such participant."
                        : "Must be somebody who belongs to the family on %s.".formatted(day.get())));
            }
            if (joins && part.belonging().coveredBy() != null) {
                String field = "members[%d].coveredBy".formatted(i);
                strange(part.belonging().coveredBy()).ifPresent(
                        fault -> violations.add(Violation.body(field, fault)));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static Stream<UUID> workers(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.ofNullable(part.belonging())).map(Belonging::coveredBy)
                .filter(Objects::nonNull);
    }

    /** Why somebody cannot cover others. */
    private Optional<String> strange(UUID worker) {
        Optional<MemberLife> he = lives.known(worker, null);
        return he.isEmpty() ? Optional.of("There is no such participant.")
                : he.filter(one -> one.hasEnded(LocalDate.MAX))
                        .map(one -> "Has died, is a citizen of another country or is merged into somebody else; covers nobody.");
    }

    private UUID held(String ifMatch, UUID family, List<UUID> people, boolean concernsFamily, Supplier<UUID> act) {
        Set<UUID> touched = new HashSet<>(lives.familiesOf(people));
        touched.add(family);
        Map<UUID, Integer> versions = families.hold(touched);
        ExpectedTag.expect(ifMatch, versions.get(family) + lives.everIn(family).size());
        Map<UUID, List<MemberLife>> before = concernsFamily ? ever(touched) : Map.of();
        UUID done = act.get();
        if (!touched.containsAll(lives.familiesOf(people))) {
            throw new Refusal(412, "changed-meanwhile",
                    "One of them joined another family since; read them again and decide anew.");
        }
        if (concernsFamily) {
            ever(touched).forEach((one, after) -> refuseSecondHead(one, before.get(one), after));
        }
        families.changed(touched);
        return done;
    }

    private Map<UUID, List<MemberLife>> ever(Collection<UUID> touched) {
        Map<UUID, List<MemberLife>> lists = new HashMap<>();
        touched.forEach(family -> lists.put(family,
                lives.everIn(family).stream().flatMap(one -> lives.known(one, null).stream()).toList()));
        return lists;
    }

    /** On every day on which anything turns; but what was so before stays so. */
    private static void refuseSecondHead(UUID family, List<MemberLife> before, List<MemberLife> after) {
        Stream.concat(before.stream(), after.stream()).flatMap(one -> one.turns().stream()).distinct().sorted().forEach(day -> {
            long heads = heads(after, family, day);
            if (heads > 1 && heads > heads(before, family, day)) {
                throw new Refusal(409, "family-has-head",
                        ("A family would have two living heads on %s; first, or in the same act, "
                                + "say what the other one becomes.").formatted(day));
            }
        });
    }

    private static long heads(List<MemberLife> ever, UUID family, LocalDate day) {
        return FamilyView.heads(ever.stream().filter(one -> belongs(one, family, day)).toList(), day);
    }

    private static boolean belongs(MemberLife one, UUID family, LocalDate day) {
        return family.equals(one.stay(day).belonging().family());
    }
}
