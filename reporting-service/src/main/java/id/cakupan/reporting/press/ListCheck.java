package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.reporting.press.Gazetteer.Mention;
import id.cakupan.reporting.press.Gazetteer.Place;

/** Whether lists of areas are as long, as true and as whole as the text says. */
final class ListCheck {

    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:yaitu|yakni|adalah|ialah|meliputi|mencakup|antara lain|di antaranya|terdiri (?:dari|atas)|namely|are)\\b|:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ALL = Pattern.compile(
            "antara lain|di antaranya|diantaranya|seperti|misalnya|such as|among them",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:kemudian|satu-satunya|sisanya|sedangkan|sementara|namun|adapun|while|whereas|lalu)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BAR = Pattern.compile(
            "(?<below>belum (?:mencapai|menyentuh|menembus)(?: lebih dari)?|di ?bawah|kurang dari|below|under)"
                    + "|(?<above>lebih dari|di ?atas|melampaui|melebihi|minimal|menembus|above|over|more than|exceed\\w*|sudah mencapai|telah mencapai|memenuhi|menyentuh)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:hanya|cuma|tinggal|only)\\s+(?<names>[^.]{3,80}?)\\s+(?:yang\\s+|is\\s+|are\\s+)?(?:masih\\s+|still\\s+)?"
                    + "(?<bar>belum\\w*|di ?bawah|kurang dari|below|short)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Before the number of all areas, or of one among them. */
    private static final Pattern OF_ALL = Pattern.compile("(?:\\bdari|\\bout of|\\bof(?: the)?|\\bsalah|di)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final int AFTER = 25;
    private static final Pattern WHOLE = Pattern.compile("\\b(?:seluruh|semua|all)\\b", Pattern.CASE_INSENSITIVE);
    private static final int FEW = 3;
    private static final int ENOUGH = 5;

    private final Reading reading;
    private final List<PressFinding> found = new ArrayList<>();

    ListCheck(Reading reading) {
        this.reading = reading;
    }

    /** A bar and what a list says stands on which side of it. */
    private record Bar(BigDecimal percent, boolean below, boolean inclusive) {

        boolean holds(BigDecimal value) {
            int side = value.compareTo(percent);
            return below ? side < 0 : inclusive ? side >= 0 : side > 0;
        }
    }

    List<PressFinding> findings() {
        List<Listed> lists = lists();
        lists.forEach(this::count);
        lists.forEach(this::bar);
        wholes();
        return found;
    }

    private record Listed(Stated number, int start, int end, List<Mention> items, List<Stated> figures, Bar bar) {
    }

    private List<Listed> lists() {
        List<Listed> lists = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Span sentence = reading.sentences().get(i);
            int at = i;
            List<Stated> inside = reading.figures().stream().filter(one -> one.sentence() == at).toList();
            only(sentence, inside).ifPresent(lists::add);
            Matcher begins = BEGINS.matcher(sentence.of(reading.text()));
            int last = sentence.start();
            while (begins.find()) {
                int start = sentence.start() + begins.end();
                list(sentence, inside, last, start, begins.group()).ifPresent(lists::add);
                last = start;
            }
        }
        return lists;
    }

    /** Only Natuna is below it: a list of what follows the word, held against the target where no bar is told. */
    private Optional<Listed> only(Span sentence, List<Stated> inside) {
        String words = sentence.of(reading.text());
        Matcher only = ONLY.matcher(words);
        if (!only.find()) {
            return Optional.empty();
        }
        int start = sentence.start() + only.start("names");
        int end = sentence.start() + only.end("names");
        List<Mention> items = reading.mentions().stream()
                .filter(one -> one.span().start() >= start && one.span().end() <= end && isPart(one.place())).toList();
        Optional<Stated> percent = inside.stream().filter(one -> one.isShare() && one.span().start() > end).findFirst()
                .or(() -> reading.of(Subject.TARGET).stream().filter(Stated::isShare).findFirst());
        return items.isEmpty() ? Optional.empty()
                : percent.map(one -> new Listed(null, start, end,
                        items,
                        reading.of(Subject.COVERAGE).stream()
                                .filter(figure -> !figure.bound() && figure.value().compareTo(one.value()) != 0)
                                .filter(figure -> items.stream()
                                        .anyMatch(item -> item.place().code().equals(figure.scope())))
                                .toList(),
                        new Bar(one.value(), true, false)));
    }

    private Optional<Listed> list(Span sentence, List<Stated> inside, int from, int start, String opening) {
        Matcher ends = ENDS.matcher(reading.text());
        int stop = ends.find(start) ? Math.min(ends.start(), sentence.end()) : sentence.end();
        Optional<Stated> next = inside.stream()
                .filter(one -> one.subject() == Subject.AREAS && one.span().start() >= start && one.span().start() < stop)
                .findFirst();
        int end = next.map(one -> one.span().start()).orElse(stop);
        List<Mention> items = reading.mentions().stream()
                .filter(one -> one.span().start() >= start && one.span().end() <= end && isPart(one.place())).toList();
        List<Stated> figures = inside.stream().filter(Stated::isShare)
                .filter(one -> !one.bound() && one.span().start() >= start && one.span().end() <= end + 1).toList();
        Optional<Stated> number = inside.stream()
                .filter(one -> one.subject() == Subject.AREAS && one.span().start() >= from && one.span().end() <= start)
                .reduce((one, later) -> later);
        Bar bar = bar(inside, from, start);
        boolean some = NOT_ALL.matcher(opening + reading.text().substring(start, Math.min(sentence.end(), start + AFTER)))
                .find();
        return items.size() < 2 && bar == null || items.isEmpty() ? Optional.empty()
                : Optional.of(new Listed(some ? null : number.orElse(null), start, end, items, figures, bar));
    }

    private static boolean isPart(Place place) {
        return place.parent() != null;
    }

    private Bar bar(List<Stated> inside, int from, int start) {
        String head = reading.text().substring(from, start);
        Matcher word = BAR.matcher(head);
        Bar bar = null;
        while (word.find()) {
            int at = from + word.end();
            boolean below = word.group("below") != null;
            boolean inclusive = word.group().toLowerCase(Locale.ROOT)
                    .matches("minimal|sudah mencapai|telah mencapai|memenuhi|menyentuh");
            Bar earlier = bar;
            bar = inside.stream().filter(one -> one.isShare() && one.span().start() >= at && one.span().start() - at < 25
                    && one.span().end() <= start).findFirst().map(one -> new Bar(one.value(), below, inclusive))
                    .orElse(earlier);
            if (below && bar != earlier) {
                return bar;
            }
        }
        return bar;
    }

    private void count(Listed list) {
        if (list.number() != null && !OF_ALL.matcher(before(list.number())).find()
                && !reading.quote(list.number()).toLowerCase(Locale.ROOT).contains("prov")
                && list.number().value().intValue() != distinct(list)) {
            found.add(PressFinding.of(Flaw.LISTED_AREAS, List.of(list.number()),
                    "Disebut %s, tetapi yang terdaftar %d.".formatted(reading.quote(list.number()), distinct(list)),
                    "It says %s, but lists %d.".formatted(reading.quote(list.number()), distinct(list))));
        }
    }

    private String before(Stated figure) {
        return reading.text().substring(Math.max(0, figure.span().start() - AFTER), figure.span().start());
    }

    private static long distinct(Listed list) {
        return list.items().stream().map(one -> one.place().code()).distinct().count();
    }

    private void bar(Listed list) {
        if (list.bar() == null || list.figures().isEmpty()) {
            return;
        }
        Subject subject = list.figures().get(0).subject();
        List<Stated> wrong = list.figures().stream()
                .filter(one -> !list.bar().holds(one.low()) && !list.bar().holds(one.high()) && !list.bar().holds(one.value()))
                .toList();
        List<Stated> missing = reading.of(subject).stream()
                .filter(one -> one.isShare() && !one.bound() && one.segment() == null)
                .filter(one -> one.span().start() < list.start() || one.span().start() >= list.end())
                .filter(one -> list.items().stream().noneMatch(item -> item.place().code().equals(one.scope())))
                .filter(one -> reading.places().place(one.scope() == null ? "" : one.scope()).filter(ListCheck::isPart)
                        .filter(place -> list.items().stream().anyMatch(item -> place.parent().equals(item.place().parent())))
                        .isPresent())
                .filter(one -> list.bar().holds(one.value())).toList();
        List<Stated> all = new ArrayList<>(wrong);
        if (list.number() != null || list.bar().below()) {
            all.addAll(missing);
        }
        if (!all.isEmpty()) {
            Stated first = all.get(0);
            found.add(PressFinding.of(Flaw.THRESHOLD_LIST, all,
                    wrong.isEmpty() ? "%s memenuhi syarat daftar itu, tetapi tidak disebut.".formatted(reading.quote(first))
                            : "%s tidak memenuhi syarat daftarnya.".formatted(reading.quote(first)),
                    wrong.isEmpty() ? "%s belongs into the list, but is not in it.".formatted(reading.quote(first))
                            : "%s does not belong into its list.".formatted(reading.quote(first))));
        }
    }

    /** Nearly all areas of a province, each with its figure: where is the rest? */
    private void wholes() {
        List<Stated> shares = reading.figures().stream().filter(one -> one.isShare() && one.scope() != null).toList();
        shares.stream().map(one -> reading.places().place(one.scope()).map(Place::parent).orElse(null))
                .filter(Objects::nonNull).distinct().sorted(Comparator.naturalOrder()).forEach(province -> {
                    List<Place> all = reading.places().in(province);
                    List<Place> left = all.stream().filter(
                            place -> reading.mentions().stream().noneMatch(one -> one.place().equals(place))).toList();
                    int named = all.size() - left.size();
                    boolean claims = WHOLE.matcher(reading.text()).find() && left.size() <= ENOUGH;
                    if (!left.isEmpty() && named >= ENOUGH && (left.size() <= FEW && named >= 2 * left.size() || claims)) {
                        String names = String.join(", ", left.stream().map(Place::name).sorted().toList());
                        found.add(PressFinding.at(Flaw.AREAS_MISSING, List.of(),
                                "Dari %d wilayah, %d tidak disebut: %s.".formatted(all.size(), left.size(), names),
                                "Of %d areas, %d are not named: %s.".formatted(all.size(), left.size(), names)));
                    }
                });
    }
}
