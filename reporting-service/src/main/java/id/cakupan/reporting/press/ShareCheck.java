package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether percentages follow from the counts that the text gives for them; where several may be meant, whether from any. */
final class ShareCheck {

    static final Pattern OF_PARTICIPANTS = Pattern.compile(
            "(?:dari|terhadap|of)\\s+(?:[\\p{L}\\d.,%]+\\s+){0,3}(?:peserta|enrolled|kepesertaan|participants|members|terdaftar|yang terdaftar|coverage)",
            Pattern.CASE_INSENSITIVE);
    static final Pattern OF_POPULATION = Pattern.compile(
            "(?:dari|terhadap|of)\\s+(?:\\p{L}+\\s+){0,3}(?:penduduk|warga|population|residents)", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Pairs pairs;
    private final List<PressFinding> found = new ArrayList<>();

    ShareCheck(Reading reading) {
        this.reading = reading;
        pairs = new Pairs(reading.figures());
    }

    List<PressFinding> findings() {
        for (Stated printed : reading.figures()) {
            if (printed.isShare() && printed.sure() && !printed.bound() && printed.subject() != Subject.TARGET
                    && printed.segment() == null) {
                switch (printed.subject()) {
                    case COVERAGE -> coverage(printed);
                    case ACTIVITY, INACTIVITY -> activity(printed);
                    default -> {
                    }
                }
            }
        }
        return found;
    }

    private void coverage(Stated printed) {
        List<Pairs.Pair> ours = pairs.of(printed, Subject.REGISTERED, Subject.POPULATION);
        if (ours.isEmpty()) {
            withGap(printed);
            return;
        }
        refute(printed, ours);
    }

    /** Registered and not registered are the population. */
    private void withGap(Stated printed) {
        List<Stated> registered = pairs.near(printed, Subject.REGISTERED);
        List<Stated> gap = pairs.near(printed, Subject.GAP);
        if (registered.size() == 1 && gap.size() == 1) {
            Stated in = registered.get(0);
            Stated out = gap.get(0);
            Quotient share = new Quotient(in.low(), in.high(), in.low().add(out.low()), in.high().add(out.high()));
            if (!share.gives(printed)) {
                refuted(printed, List.of(in, out), share);
            }
        }
    }

    private void activity(Stated printed) {
        Subject counted = printed.subject().count();
        List<Pairs.Pair> ofRegistered = pairs.of(printed, counted, Subject.REGISTERED);
        List<Pairs.Pair> ofPopulation = pairs.of(printed, counted, Subject.POPULATION);
        boolean registered = ofRegistered.stream().anyMatch(pair -> pair.quotient().gives(printed));
        boolean population = ofPopulation.stream().anyMatch(pair -> pair.quotient().gives(printed));
        Optional<Subject> said = base(reading.sentence(printed));
        if (said.filter(base -> (base == Subject.REGISTERED ? ofRegistered : ofPopulation).isEmpty()).isPresent()) {
            return;
        }
        if (!registered && !population) {
            List<Pairs.Pair> all = ofRegistered.isEmpty() ? ofPopulation : ofRegistered;
            refute(printed, all);
            return;
        }
        said.filter(base -> base == Subject.REGISTERED ? !registered && population && !ofRegistered.isEmpty()
                : !population && registered && !ofPopulation.isEmpty()).ifPresent(base -> {
                    Pairs.Pair pair = (registered ? ofRegistered : ofPopulation).stream()
                            .filter(one -> one.quotient().gives(printed))
                            .findFirst().orElseThrow();
                    String is = registered ? "peserta" : "penduduk";
                    found.add(PressFinding.of(Flaw.ACTIVITY_BASE, List.of(printed, pair.numerator(), pair.denominator()),
                            "%s disebut sebagai bagian dari %s, padahal angka itu bagian dari %s: %s dari %s.".formatted(
                                    reading.quote(printed), registered ? "penduduk" : "peserta", is,
                                    reading.quote(pair.numerator()), reading.quote(pair.denominator())),
                            "%s is said to be of the %s, yet it is of the %s: %s of %s.".formatted(reading.quote(printed),
                                    registered ? "population" : "participants", registered ? "participants" : "population",
                                    reading.quote(pair.numerator()), reading.quote(pair.denominator()))));
                });
    }

    /** The base that a sentence names for its shares; empty where it names none, or both. */
    static Optional<Subject> base(String sentence) {
        boolean participants = OF_PARTICIPANTS.matcher(sentence).find();
        boolean population = OF_POPULATION.matcher(sentence).find();
        return participants == population ? Optional.empty()
                : Optional.of(participants ? Subject.REGISTERED : Subject.POPULATION);
    }

    private void refute(Stated printed, List<Pairs.Pair> pairs) {
        if (!pairs.isEmpty() && pairs.stream().noneMatch(pair -> pair.quotient().gives(printed))) {
            Pairs.Pair closest = pairs.get(0);
            refuted(printed, List.of(closest.numerator(), closest.denominator()), closest.quotient());
        }
    }

    private void refuted(Stated printed, List<Stated> of, Quotient share) {
        List<Stated> all = new ArrayList<>(of);
        all.add(printed);
        String came = share.middle(printed).toPlainString();
        found.add(PressFinding.of(Flaw.PERCENT_OF_PARTS, all,
                "%s tidak sesuai dengan %s dan %s, yang menghasilkan %s persen.".formatted(reading.quote(printed),
                        reading.quote(of.get(0)), reading.quote(of.get(1)), came.replace('.', ',')),
                "%s does not follow from %s and %s, which give %s percent.".formatted(reading.quote(printed),
                        reading.quote(of.get(0)), reading.quote(of.get(1)), came)));
    }
}
