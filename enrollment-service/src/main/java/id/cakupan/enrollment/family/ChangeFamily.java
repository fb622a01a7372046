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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Acts;
import id.cakupan.enrollment.life.Acts.Part;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
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
    private static final String NO_ACT = "Must be the id of an act of this family that is in force.";

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
        List<Part> parts = FamilyActChecks.parts(family, request);
        List<UUID> people = parts.stream().map(Part::participant).toList();
        return held(ifMatch, family, people, () -> {
            boolean enters = parts.stream().anyMatch(part -> part.belonging() != null && part.belonging().family() != null);
            if (!enters) {
                refuseStrangers(family, request, people);
            }
            return acts.record(request.event(), parts);
        });
    }

    private UUID undo(String ifMatch, UUID family, FamilyActRequest request) {
        UUID undone = FamilyActChecks.id(request.undoes()).orElseThrow(() -> Refusal
                .invalid(Violation.body("undoes", NO_ACT)));
        List<UUID> people = acts.participants(undone);
        if (Collections.disjoint(people, lives.everIn(family))) {
            throw Refusal.invalid(Violation.body("undoes", NO_ACT));
        }
        return held(ifMatch, family, people, () -> acts.undo(undone, request.note()));
    }

    /** What only concerns who is there concerns nobody else. */
    private void refuseStrangers(UUID family, FamilyActRequest request, List<UUID> people) {
        Optional<LocalDate> day = request.effectiveOn() == null ? Optional.empty() : CsvReading.dayOf(request.effectiveOn());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; day.isPresent() && i < people.size(); i++) {
            if (lives.known(people.get(i), null).filter(one -> belongs(one, family, day.get())).isEmpty()) {
                violations.add(Violation.body("members[%d].participant".formatted(i),
                        "Must be somebody who belongs to the family on %s.".formatted(day.get())));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private UUID held(String ifMatch, UUID family, List<UUID> people, Supplier<UUID> act) {
        families.existing(family);
        Set<UUID> touched = new HashSet<>(lives.familiesOf(people));
        touched.add(family);
        Map<UUID, Integer> versions = families.hold(touched);
        ExpectedTag.expect(ifMatch, versions.get(family) + lives.everIn(family).size());
        Map<UUID, NavigableMap<LocalDate, Long>> before = heads(touched);
        UUID done = act.get();
        if (!touched.containsAll(lives.familiesOf(people))) {
            throw new Refusal(412, "changed-meanwhile",
                    "One of them joined another family since; read them again and decide anew.");
        }
        heads(touched).forEach((one, heads) -> heads.forEach((day, number) -> {
            Map.Entry<LocalDate, Long> then = before.get(one).floorEntry(day);
            if (number > 1 && number > (then == null ? 0 : then.getValue())) {
                throw new Refusal(409, "family-has-head",
                        "A family would have two living heads on %s; name in the same act what the other one becomes."
                                .formatted(day));
            }
        }));
        families.changed(touched);
        return done;
    }

    /** How many living heads each family has from each day on which anything of it turns. */
    private Map<UUID, NavigableMap<LocalDate, Long>> heads(Collection<UUID> touched) {
        Map<UUID, NavigableMap<LocalDate, Long>> heads = new HashMap<>();
        for (UUID family : touched) {
            List<MemberLife> ever = lives.everIn(family).stream().flatMap(one -> lives.known(one, null).stream()).toList();
            NavigableMap<LocalDate, Long> days = new TreeMap<>();
            ever.stream().flatMap(one -> one.turns().stream()).distinct().forEach(day -> days.put(day,
                    FamilyView.heads(ever.stream().filter(one -> belongs(one, family, day)).toList(), day)));
            heads.put(family, days);
        }
        return heads;
    }

    private static boolean belongs(MemberLife one, UUID family, LocalDate day) {
        return family.equals(one.stay(day).belonging().family());
    }
}
