package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.FieldChecks.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import id.cakupan.enrollment.balance.BalanceRequest.Placed;
import id.cakupan.enrollment.balance.StatedBalance.Head;
import id.cakupan.enrollment.balance.StatedBalance.Key;
import id.cakupan.enrollment.balance.StatedBalance.Line;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.Refusal;

/** Makes stated balances of what was sent, or refuses it with everything that is wrong. */
final class BalanceChecks {

    /** Of one load. */
    static final int MAX_BALANCES = 10_000;
    private static final int MAX_LINES = 100;

    private final FieldChecks fields;
    private final Map<Key, Gathered> balances = new LinkedHashMap<>();

    BalanceChecks(AreaTree tree, LocalDate today) {
        this.fields = new FieldChecks(tree, today);
    }

    /** A balance and where its first line stands. */
    record Located(Place place, StatedBalance balance) {
    }

    private record PlacedLine(Place place, BalanceRequest.Line raw, Line line) {
    }

    private record Gathered(Place place, Head head, List<PlacedLine> lines) {
    }

    /** @throws Refusal 400 with every violation */
    List<Located> check(List<Placed> requests) {
        requests.forEach(this::gather);
        balances.values().forEach(this::checkLines);
        if (!fields.violations().isEmpty()) {
            throw Refusal.invalid(fields.violations());
        }
        return balances.values().stream().map(gathered -> new Located(gathered.lines().get(0).place(), new StatedBalance(
                gathered.head(), gathered.lines().stream().map(PlacedLine::line).toList()))).toList();
    }

    private void gather(Placed placed) {
        Place place = placed.place();
        BalanceRequest request = placed.request();
        String area = fields.area(place, request.region());
        LocalDate date = fields.dateOf(place, "date", request.date(), area);
        Provenance provenance = fields.provenance(place, request.provenance());
        Provenance ofParts = blank(request.breakdownProvenance()) ? null
                : fields.choice(place, "breakdownProvenance", request.breakdownProvenance(), Provenance.class);
        Key key = new Key(area, date);
        Head head = new Head(key, FieldChecks.isMonth(request.date()), provenance, ofParts,
                fields.source(place, request.source()), fields.note(place, request.note()));
        List<PlacedLine> lines = lines(place, request.lines());
        if (area == null || date == null) {
            return;
        }
        Gathered known = balances.putIfAbsent(key, new Gathered(place, head, new ArrayList<>(lines)));
        if (known != null && place.isFile()) {
            compare(place, known.head(), head);
            known.lines().addAll(lines);
        } else if (known != null) {
            fields.wrong(place, "region",
                    "%s is stated twice for %s; put all its lines into one balance.".formatted(area, date));
        }
    }

    private List<PlacedLine> lines(Place place, List<BalanceRequest.Line> raws) {
        List<PlacedLine> lines = new ArrayList<>();
        if (raws == null || raws.isEmpty() || raws.size() > MAX_LINES) {
            fields.wrong(place, "lines", "Must have 1 to %d lines.".formatted(MAX_LINES));
            return lines;
        }
        for (int i = 0; i < raws.size(); i++) {
            Place at = place.line(i);
            BalanceRequest.Line raw = raws.get(i) == null ? new BalanceRequest.Line(null, null, null) : raws.get(i);
            Segment segment = blank(raw.segment()) ? Segment.UNSPECIFIED
                    : fields.choice(at, "segment", raw.segment(), Segment.class);
            Status status = blank(raw.status()) ? Status.UNSPECIFIED
                    : fields.choice(at, "status", raw.status(), Status.class);
            Long participants = fields.participants(at, raw.participants());
            lines.add(new PlacedLine(at, raw, new Line(segment, status, participants == null ? 0 : participants)));
        }
        return lines;
    }

    private void compare(Place place, Head first, Head head) {
        String message = "Differs from another row of the same region and date; all its rows must have the same.";
        differ(place, "date", message, first, head, Head::monthOnly);
        differ(place, "provenance", message, first, head, Head::provenance);
        differ(place, "breakdownProvenance", message, first, head, Head::breakdownProvenance);
        differ(place, "source", message, first, head, Head::source);
        differ(place, "note", message, first, head, Head::note);
    }

    private void differ(Place place, String field, String message, Head first, Head head, Function<Head, Object> part) {
        if (!Objects.equals(part.apply(first), part.apply(head))) {
            fields.wrong(place, field, message);
        }
    }

    private void checkLines(Gathered gathered) {
        Collection<PlacedLine> lines = gathered.lines();
        boolean bySegment = lines.stream()
                .anyMatch(line -> line.line().segment() != null && line.line().segment() != Segment.UNSPECIFIED);
        boolean byStatus = lines.stream()
                .anyMatch(line -> line.line().status() != null && line.line().status() != Status.UNSPECIFIED);
        Set<List<Object>> seen = new HashSet<>();
        for (PlacedLine line : lines) {
            if (bySegment && blank(line.raw().segment())) {
                mixed(line, "segment");
            }
            if (byStatus && blank(line.raw().status())) {
                mixed(line, "status");
            }
            Segment segment = line.line().segment();
            Status status = line.line().status();
            if (segment != null && status != null && !seen.add(List.of(segment, status))) {
                fields.wrong(line.place(), "participants",
                        "This segment and status is given twice for the same region and date.");
            }
        }
    }

    private void mixed(PlacedLine line, String field) {
        fields.wrong(line.place(), field,
                "Other lines of this balance name a %s; name one here too, UNSPECIFIED for the remainder.".formatted(field));
    }
}
