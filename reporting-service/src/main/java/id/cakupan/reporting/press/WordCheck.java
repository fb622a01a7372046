package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words beside figures are true: a rise, a target reached, the highest, so many a day. */
final class WordCheck {

    private static final Pattern UP = Pattern.compile(
            "\\b(?:naik|meningkat|bertambah|tumbuh|melonjak|rose|increased|grew|up from|kenaikan|peningkatan)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:turun|menurun|berkurang|merosot|menyusut|fell|decreased|dropped|declined|penurunan)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "(?:\\bdari\\b|\\bdibanding(?:kan)?\\b|\\bfrom\\b|\\bcompared (?:to|with)\\b|sebelumnya)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REACHED = Pattern
            .compile(
                    "\\b(?<!belum )(?<!tidak )(?:melampaui|melebihi|memenuhi|mencapai target|tercapai|terlampaui|terpenuhi|terlewati|sesuai target"
                            + "|exceed\\w*|surpass\\w*|met|reached|di atas target|lampaui)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSED = Pattern
            .compile("\\b(?:belum (?:mencapai|memenuhi|melampaui|tercapai)|di ?bawah target|masih di ?bawah|kurang dari target"
                    + "|missed|below (?:the )?target|short of|gagal mencapai|tidak mencapai)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIGHEST = Pattern.compile("\\b(?:tertinggi|terbesar|paling tinggi|highest)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWEST = Pattern.compile("\\b(?:terendah|terkecil|paling rendah|lowest)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHY = Pattern.compile(
            "\\b(?:karena|sebab|disebabkan|akibat|lantaran|due to|because|since|pindah|mutasi|domisili|luar daerah|berasal dari|kelebihan"
                    + "|data ganda|penduduk ber-?KTP|belum diperbarui|pembaruan data|perbedaan data)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_TOLD = Pattern.compile(
            "\\b(?:100|seratus|cakupan|penduduk|ber-?KTP|domisili|coverage|population|hundred)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PURPOSE = Pattern
            .compile("\\b(?:untuk|agar|guna|demi|upaya|akan|hendak|ingin|to|dapat|bisa)\\s+(?:\\p{L}+\\s+)?"
                    + "(?:mencapai|memenuhi|melampaui|reach|meet|exceed)", Pattern.CASE_INSENSITIVE);
    /** Of whom the sentence speaks instead of the area. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:kecamatan|desa|kelurahan|keaktifan|district|village)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FIRST = Pattern.compile("\\b(?:kedua|ketiga|keempat|kelima|setelah|second|third|after)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_CLAUSE = Pattern.compile("\\b(?:sedangkan|sementara|namun|tetapi|while|but)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKDAYS = Pattern.compile("\\b(?:hari kerja|working day)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AIM = Pattern.compile("\\b(?:target|sasaran|goal)", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 60;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final Reading reading;
    private final List<PressFinding> found = new ArrayList<>();

    WordCheck(Reading reading) {
        this.reading = reading;
    }

    List<PressFinding> findings() {
        aboveFull();
        for (int i = 0; i < reading.sentences().size(); i++) {
            int at = i;
            List<Stated> inside = reading.figures().stream().filter(one -> one.sentence() == at).toList();
            String sentence = reading.sentences().get(i).of(reading.text());
            direction(sentence, reading.sentences().get(i).start(), inside);
            target(sentence, at, inside);
            rank(reading.sentences().get(i), inside);
        }
        reading.of(Subject.VISITS_PER_DAY).forEach(this::mean);
        return found;
    }

    private void aboveFull() {
        List<Stated> above = reading.of(Subject.COVERAGE).stream()
                .filter(one -> !one.bound() && one.value().compareTo(FULL) > 0).toList();
        if (above.stream().noneMatch(this::isExplained) && !above.isEmpty()) {
            found.add(PressFinding.of(Flaw.ABOVE_FULL, above,
                    "Cakupan %s melampaui 100 persen tanpa penjelasan.".formatted(reading.quote(above.get(0))),
                    "A coverage of %s is above 100 percent without an explanation.".formatted(reading.quote(above.get(0)))));
        }
    }

    /** In its sentence or one of the two after it, or where the text says 100 percent again. */
    private boolean isExplained(Stated figure) {
        for (int i = 0; i < reading.sentences().size(); i++) {
            String sentence = reading.sentences().get(i).of(reading.text());
            boolean near = i >= figure.sentence() && i <= figure.sentence() + 2
                    || sentence.matches("(?s).*\\b(?:100|seratus)\\b.*");
            if (near && WHY.matcher(sentence).find() && FULL_TOLD.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    private void direction(String sentence, int start, List<Stated> inside) {
        Matcher up = UP.matcher(sentence);
        Matcher down = DOWN.matcher(sentence);
        boolean rises = up.find();
        boolean falls = down.find();
        if (rises == falls) {
            return;
        }
        int word = start + (rises ? up.start() : down.start());
        for (int i = 1; i < inside.size(); i++) {
            Stated one = inside.get(i - 1);
            Stated other = inside.get(i);
            if (one.subject() != other.subject() || one.isShare() != other.isShare() || one.subject() == Subject.AREAS) {
                continue;
            }
            boolean fromFirst = FROM
                    .matcher(reading.text().substring(Math.max(start, one.span().start() - 18), one.span().start())).find()
                    && one.span().start() > word;
            boolean fromSecond = FROM.matcher(reading.text().substring(one.span().end(), other.span().start())).find();
            boolean elsewhere = word < one.span().start()
                    && OTHER_CLAUSE.matcher(reading.text().substring(word, one.span().start())).find();
            if (fromFirst == fromSecond || elsewhere) {
                continue;
            }
            Stated before = fromFirst ? one : other;
            Stated after = fromFirst ? other : one;
            int grew = after.value().compareTo(before.value());
            if (rises ? grew < 0 : grew > 0) {
                found.add(PressFinding.of(Flaw.DIRECTION, List.of(one, other),
                        "Disebut %s, padahal dari %s menjadi %s.".formatted(rises ? "naik" : "turun", reading.quote(before),
                                reading.quote(after)),
                        "It is said to have %s, yet it went from %s to %s.".formatted(rises ? "risen" : "fallen",
                                reading.quote(before), reading.quote(after))));
            }
        }
    }

    private void target(String sentence, int at, List<Stated> inside) {
        if (OTHERS.matcher(sentence).find()) {
            return;
        }
        boolean missed = MISSED.matcher(sentence).find();
        boolean reached = !missed && REACHED.matcher(sentence).find() && !PURPOSE.matcher(sentence).find();
        List<Stated> targets = inside.stream().filter(one -> one.subject() == Subject.TARGET).toList();
        if (targets.isEmpty() && inside.isEmpty() && AIM.matcher(sentence).find()) {
            targets = reading.of(Subject.TARGET).stream().filter(one -> one.sentence() < at && one.sentence() >= at - 2)
                    .reduce((one, later) -> later).map(List::of).orElse(List.of());
        }
        if (targets.size() != 1 || !(missed || reached)) {
            return;
        }
        Stated target = targets.get(0);
        Optional<Stated> value = inside.stream()
                .filter(one -> one != target && one.isShare() == target.isShare() && !one.bound()
                        && (one.subject() == Subject.COVERAGE || one.subject() == Subject.REGISTERED))
                .min((one, other) -> Integer.compare(Math.abs(one.span().start() - target.span().start()),
                        Math.abs(other.span().start() - target.span().start())));
        value.or(() -> elsewhere(target))
                .filter(one -> missed ? one.value().compareTo(target.value()) >= 0 : one.value().compareTo(target.value()) < 0)
                .ifPresent(one -> found.add(PressFinding.of(Flaw.TARGET_SAID, List.of(one, target),
                        "%s %s target %s.".formatted(reading.quote(one), missed ? "sudah mencapai" : "belum mencapai",
                                reading.quote(target)),
                        "%s has %s the target of %s.".formatted(reading.quote(one), missed ? "reached" : "not reached",
                                reading.quote(target)))));
    }

    /** The coverage that the text states of the area of a sentence, where it states only one. */
    private Optional<Stated> elsewhere(Stated target) {
        List<Stated> all = reading.of(Subject.COVERAGE).stream().filter(one -> !one.bound() && one.segment() == null
                && Objects.equals(one.scope(), target.scope()) && one.isShare() == target.isShare()).toList();
        return all.stream().map(Stated::value).distinct().count() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void rank(Span sentence, List<Stated> inside) {
        if (NOT_FIRST.matcher(sentence.of(reading.text())).find()) {
            return;
        }
        Matcher highest = HIGHEST.matcher(sentence.of(reading.text()));
        while (highest.find()) {
            extreme(sentence.start() + highest.start(), sentence, inside, true);
        }
        Matcher lowest = LOWEST.matcher(sentence.of(reading.text()));
        while (lowest.find()) {
            extreme(sentence.start() + lowest.start(), sentence, inside, false);
        }
    }

    private void extreme(int word, Span sentence, List<Stated> inside, boolean highest) {
        Optional<Stated> said = inside.stream().filter(one -> one.isShare() && !one.bound() && one.subject() != Subject.TARGET)
                .min((one, other) -> Integer.compare(distance(word, one), distance(word, other)))
                .or(() -> ofMention(word, sentence));
        said.ifPresent(one -> reading.figures().stream()
                .filter(other -> other != one && other.isShare() && !other.bound() && other.subject() == one.subject()
                        && Objects.equals(other.segment() == null, one.segment() == null)
                        && isBeside(one, other))
                .filter(other -> highest ? other.value().compareTo(one.value()) > 0 : other.value().compareTo(one.value()) < 0)
                .findFirst().ifPresent(other -> found.add(PressFinding.of(Flaw.RANK, List.of(one, other),
                        "%s disebut %s, padahal ada %s.".formatted(reading.quote(one), highest ? "tertinggi" : "terendah",
                                reading.quote(other)),
                        "%s is said to be the %s, yet there is %s.".formatted(reading.quote(one),
                                highest ? "highest" : "lowest", reading.quote(other))))));
    }

    /** The coverage of the area that a sentence without figures calls so. */
    private Optional<Stated> ofMention(int word, Span sentence) {
        return reading.mentions().stream().filter(
                one -> one.place().parent() != null && sentence.holds(one.span().start()) && apart(word, one.span()) < NEAR)
                .min((one, other) -> Integer.compare(apart(word, one.span()), apart(word, other.span())))
                .flatMap(one -> reading.of(Subject.COVERAGE).stream()
                        .filter(figure -> !figure.bound() && one.place().code().equals(figure.scope())).findFirst());
    }

    private static int apart(int word, Span span) {
        return span.end() <= word ? word - span.end() : span.start() - word;
    }

    /** What follows the word is meant rather than what stands before it. */
    private static int distance(int word, Stated figure) {
        int after = figure.span().start() - word;
        return after >= 0 ? after : -2 * after + 20;
    }

    /** Areas of one province, or segments. */
    private boolean isBeside(Stated one, Stated other) {
        if (one.segment() != null) {
            return true;
        }
        String mine = one.scope() == null ? null
                : reading.places().place(one.scope()).map(Gazetteer.Place::parent).orElse(null);
        return mine != null && !one.scope().equals(other.scope())
                && reading.places().place(other.scope() == null ? "" : other.scope())
                        .filter(place -> mine.equals(place.parent())).isPresent();
    }

    private void mean(Stated daily) {
        if (daily.bound() || WORKDAYS.matcher(reading.sentence(daily)).find()) {
            return;
        }
        reading.of(Subject.VISITS).stream().filter(total -> total.period() != null && total.period().whole()
                && Objects.equals(total.scope(), daily.scope()) && Math.abs(total.sentence() - daily.sentence()) <= 1)
                .min((one, other) -> Integer.compare(Math.abs(one.span().start() - daily.span().start()),
                        Math.abs(other.span().start() - daily.span().start())))
                .ifPresent(total -> {
                    BigDecimal days = BigDecimal.valueOf(total.period().days());
                    boolean fits = total.high().divide(days, MathContext.DECIMAL64).compareTo(daily.low()) >= 0
                            && total.low().divide(days, MathContext.DECIMAL64).compareTo(daily.high().add(BigDecimal.ONE)) < 0;
                    if (!fits) {
                        BigDecimal mean = total.value().divide(days, 0, RoundingMode.HALF_UP);
                        found.add(PressFinding.of(Flaw.DAILY_MEAN, List.of(total, daily),
                                "%s dalam %s hari adalah %s sehari, bukan %s.".formatted(reading.quote(total),
                                        days.toPlainString(), Plain.indonesian(mean), reading.quote(daily)),
                                "%s in %s days are %s a day, not %s.".formatted(reading.quote(total), days.toPlainString(),
                                        Plain.of(mean), reading.quote(daily))));
                    }
                });
    }
}
