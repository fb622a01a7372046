package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays out what the register says of points, with their registrations. */
final class RegisterCells {

    private static final Map<String, Wording> KINDS = Map.of("OFFICE", new Wording("kantor", "office"), "CALL_CENTRE",
            new Wording("pusat panggilan", "call centre"), "CHAT", new Wording("percakapan daring", "chat"), "APP",
            new Wording("aplikasi", "app"), "WEBSITE", new Wording("situs web", "website"), "MOBILE_UNIT",
            new Wording("layanan keliling", "mobile unit"), "DROPBOX", new Wording("dropbox", "dropbox"), "COMPANY",
            new Wording("perusahaan", "company"), "PARTNER", new Wording("mitra", "partner"));

    private final Cells cells;
    private final Lang lang;

    private RegisterCells(Cells cells, Lang lang) {
        this.cells = cells;
        this.lang = lang;
    }

    static void put(List<PointFigure> points, Cells cells, Lang lang) {
        RegisterCells builder = new RegisterCells(cells, lang);
        builder.totals(points);
        for (int i = 0; i < points.size(); i++) {
            builder.point("point." + (i + 1), points.get(i), Tables.received(points));
        }
    }

    private void totals(List<PointFigure> points) {
        cells.put("channels.open", Cell.number(Kind.points, points.stream().filter(PointFigure::open).count()));
        cells.put("channels.informing", Cell.number(Kind.points,
                points.stream().filter(point -> point.open() && point.informationOnly()).count()));
        cells.put("channels.points", Cell.number(Kind.points, points.stream().filter(point -> point.received() > 0).count()));
        cells.put("channels.received", Cell.people(points.stream().mapToLong(PointFigure::received).sum(), null));
        cells.put("channels.verified", Cell.people(points.stream().mapToLong(PointFigure::verified).sum(), null));
        cells.put("channels.active", Cell.people(points.stream().mapToLong(PointFigure::active).sum(), null));
    }

    private void point(String id, PointFigure point, boolean counted) {
        cells.put(id + ".channel", Cell.text(lang.say(point.channelNameId(), point.channelNameEn())));
        cells.put(id + ".name", Cell.text(lang.say(point.pointName(), point.pointNameEn())));
        Wording kind = KINDS.getOrDefault(point.kind().toUpperCase(Locale.ROOT), new Wording("lainnya", "other"));
        cells.put(id + ".kind", Cell.text(kind.in(lang)));
        cells.note(id + ".place", point.place());
        text(id + ".contact", point.contact());
        List<String> segments = point.segments().stream().map(Segments::abbreviation).toList();
        cells.put(id + ".segments", Cell.text(segments.isEmpty() ? lang.say("semua", "all") : lang.list(segments)));
        since(id, point);
        cells.put(id + ".use", Cell.text(use(point)));
        cells.note(id + ".note", point.note());
        if (counted) {
            cells.put(id + ".received", Cell.people(point.received(), null));
            cells.put(id + ".verified", Cell.people(point.verified(), null));
            cells.put(id + ".active", Cell.people(point.active(), null));
        }
    }

    private String use(PointFigure point) {
        String use = point.informationOnly() ? lang.say("hanya informasi", "information only")
                : lang.say("pendaftaran", "registration");
        return point.open() ? use : use + lang.say("; tidak buka pada tanggal ini", "; not open on this day");
    }

    /** Since when and until when, or of which day a report names the point where nobody gives its first day. */
    private void since(String id, PointFigure point) {
        LocalDate from = point.validFrom();
        LocalDate to = point.validTo();
        String words = from != null ? lang.say("sejak ", "since ") + lang.day(from)
                : point.seenOn() != null
                        ? lang.say("disebut dalam laporan per ", "named in a report as of ") + lang.day(point.seenOn())
                        : "";
        if (to != null) {
            words += (words.isEmpty() ? "" : ", ") + lang.say("sampai ", "until ") + lang.day(to);
        }
        text(id + ".since", words);
    }

    private void text(String id, String words) {
        if (words != null && !words.isBlank()) {
            cells.put(id, Cell.text(words));
        }
    }
}
