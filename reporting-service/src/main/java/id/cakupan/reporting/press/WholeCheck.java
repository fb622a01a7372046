package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether parts come to their whole, and the same figure is the same wherever it stands. */
final class WholeCheck {

    private static final int FEWEST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of which a text may well tell several. */
    private static final Set<Subject> SEVERAL = EnumSet.of(Subject.AREAS, Subject.TARGET, Subject.ADDED);
    /** What is another in another edition of the population. */
    private static final Set<Subject> RESTING = EnumSet.of(Subject.POPULATION, Subject.GAP, Subject.COVERAGE, Subject.ACTIVITY,
            Subject.INACTIVITY);

    private final Reading reading;
    private final List<PressFinding> found = new ArrayList<>();

    WholeCheck(Reading reading) {
        this.reading = reading;
    }

    List<PressFinding> findings() {
        counts(Subject.ACTIVE, Subject.INACTIVE, Subject.REGISTERED);
        counts(Subject.REGISTERED, Subject.GAP, Subject.POPULATION);
        listed();
        percents();
        twice();
        return found;
    }

    private List<Stated> values(Subject subject) {
        return reading.of(subject).stream().filter(one -> !one.bound()).toList();
    }

    private void counts(Subject one, Subject other, Subject whole) {
        for (Stated part : values(one)) {
            List<Stated> others = values(other).stream().filter(rest -> !rest.isShare() && part.speaksWith(rest)).toList();
            List<Stated> wholes = values(whole).stream().filter(all -> !all.isShare() && part.speaksWith(all)).toList();
            if (part.isShare() || others.isEmpty() || wholes.isEmpty() || told(part, values(one))) {
                continue;
            }
            boolean fits = values(one).stream().filter(again -> again.speaksWith(part)).anyMatch(again -> others.stream()
                    .anyMatch(rest -> wholes.stream().anyMatch(all -> comesTo(again, rest, all))));
            if (!fits) {
                Stated rest = others.get(0);
                Stated all = wholes.get(0);
                String sum = Plain.of(part.value().add(rest.value()));
                found.add(PressFinding.of(Flaw.PARTS_AND_TOTAL, List.of(part, rest, all),
                        "%s dan %s berjumlah %s, bukan %s.".formatted(reading.quote(part), reading.quote(rest),
                                Plain.indonesian(part.value().add(rest.value())), reading.quote(all)),
                        "%s and %s come to %s, not %s.".formatted(reading.quote(part), reading.quote(rest), sum,
                                reading.quote(all))));
                return;
            }
        }
    }

    private static boolean told(Stated part, List<Stated> same) {
        return same.stream().takeWhile(one -> one != part).anyMatch(part::speaksWith);
    }

    private static boolean comesTo(Stated part, Stated rest, Stated whole) {
        BigDecimal low = part.low().add(rest.low());
        BigDecimal high = part.high().add(rest.high());
        return high.compareTo(whole.low()) >= 0 && low.compareTo(whole.high()) <= 0;
    }

    /** Segments or areas of one sentence, each with its count, beside a total that is nearly theirs. */
    private void listed() {
        for (int i = 0; i < reading.sentences().size(); i++) {
            int at = i;
            List<Stated> counts = values(Subject.REGISTERED).stream().filter(one -> !one.isShare()).toList();
            List<Stated> inside = counts.stream().filter(one -> one.sentence() == at).toList();
            boolean bySegment = inside.stream().map(Stated::segment).filter(Objects::nonNull).distinct()
                    .count() >= FEWEST;
            List<Stated> parts = inside.stream().filter(one -> bySegment ? one.segment() != null : isPart(one)).toList();
            boolean apart = parts.stream().map(one -> bySegment ? one.segment() : one.scope()).distinct().count() == parts
                    .size();
            if (parts.size() < FEWEST || !apart) {
                continue;
            }
            BigDecimal sum = parts.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Stated> totals = counts.stream().filter(one -> one.segment() == null && !parts.contains(one)
                    && Math.abs(one.sentence() - at) <= 2 && isNearly(one.value(), sum)).toList();
            if (!totals.isEmpty()
                    && totals.stream().noneMatch(one -> one.low().compareTo(sum) <= 0 && one.high().compareTo(sum) >= 0)) {
                List<Stated> all = new ArrayList<>(parts);
                all.add(totals.get(0));
                found.add(PressFinding.of(Flaw.PARTS_AND_TOTAL, all,
                        "Rincian itu berjumlah %s, bukan %s.".formatted(Plain.indonesian(sum), reading.quote(totals.get(0))),
                        "The parts come to %s, not %s.".formatted(Plain.of(sum), reading.quote(totals.get(0)))));
                return;
            }
        }
    }

    private boolean isPart(Stated figure) {
        return figure.segment() == null && figure.scope() != null
                && reading.places().place(figure.scope()).filter(place -> place.parent() != null).isPresent();
    }

    private static boolean isNearly(BigDecimal total, BigDecimal sum) {
        return total.subtract(sum).abs().multiply(BigDecimal.TEN).compareTo(total) < 0;
    }

    private void percents() {
        for (Stated active : values(Subject.ACTIVITY)) {
            List<Stated> others = values(Subject.INACTIVITY).stream().filter(active::speaksWith).toList();
            if (!others.isEmpty() && others.stream().noneMatch(other -> isWhole(active, other))
                    && values(Subject.ACTIVITY).stream().filter(active::speaksWith)
                            .noneMatch(again -> others.stream().anyMatch(other -> isWhole(again, other)))) {
                BigDecimal sum = active.value().add(others.get(0).value());
                found.add(PressFinding.of(Flaw.PERCENTS_AND_WHOLE, List.of(active, others.get(0)),
                        "%s aktif dan %s tidak aktif berjumlah %s persen, bukan 100.".formatted(reading.quote(active),
                                reading.quote(others.get(0)), sum.toPlainString().replace('.', ',')),
                        "%s active and %s inactive come to %s percent, not 100.".formatted(reading.quote(active),
                                reading.quote(others.get(0)), sum.toPlainString())));
                return;
            }
        }
    }

    /** Both rounded or both cut off: what is left of 100 gives the other one. */
    private static boolean isWhole(Stated one, Stated other) {
        BigDecimal low = one.low().add(other.low());
        BigDecimal high = one.value().add(one.numeral().step()).add(other.value()).add(other.numeral().step());
        return low.compareTo(HUNDRED) <= 0 && high.compareTo(HUNDRED) > 0;
    }

    /** A figure with what its words say, looked for once. */
    private record Told(Stated figure, Optional<String> reason, boolean ofParticipants, boolean ofPopulation) {

        private boolean isOfTheSameAs(Told other) {
            return figure.subject() == other.figure.subject() && figure.isShare() == other.figure.isShare()
                    && figure.speaksWith(other.figure) && Objects.equals(figure.period(), other.figure.period())
                    && reason.equals(other.reason) && !hasOtherBase(other);
        }

        /** An activity may be of the participants and of the population, each named. */
        private boolean hasOtherBase(Told other) {
            return figure.isShare() && figure.subject() != Subject.COVERAGE && (ofParticipants || other.ofParticipants)
                    && (ofPopulation || other.ofPopulation);
        }
    }

    private void twice() {
        boolean editions = reading.editions().stream().anyMatch(one -> !one.isAs(reading.editions().get(0)));
        List<Told> all = reading.figures().stream()
                .filter(one -> !one.bound() && one.sure() && !SEVERAL.contains(one.subject()) && one.scope() != null
                        && !(editions && RESTING.contains(one.subject())) && !Reasons.isOpen(reading, one))
                .map(this::told).toList();
        for (int i = 0; i < all.size(); i++) {
            Stated one = all.get(i).figure();
            for (Told told : all.subList(i + 1, all.size())) {
                Stated other = told.figure();
                if (all.get(i).isOfTheSameAs(told) && !areOne(one, other)) {
                    found.add(PressFinding.of(Flaw.TWO_VALUES, List.of(one, other),
                            "Hal yang sama disebut %s dan %s.".formatted(reading.quote(one), reading.quote(other)),
                            "The same thing is said to be %s and %s.".formatted(reading.quote(one), reading.quote(other))));
                    return;
                }
            }
        }
    }

    private Told told(Stated figure) {
        String words = reading.sentence(figure);
        return new Told(figure, Reasons.of(reading, figure), ShareCheck.OF_PARTICIPANTS.matcher(words).find(),
                ShareCheck.OF_POPULATION.matcher(words).find());
    }

    private static boolean areOne(Stated one, Stated other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }
}
