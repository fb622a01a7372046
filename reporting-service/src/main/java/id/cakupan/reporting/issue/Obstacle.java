package id.cakupan.reporting.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.lint.Text;

/** Why a draft cannot be issued by anybody. */
enum Obstacle {
    STALE_FIGURES("Angka pada draf ini mungkin tertinggal dari register. Buat draf baru setelah coverage-service mutakhir.",
            "The figures of this draft may be behind the register. Make a new draft when coverage-service is up to date."),
    NO_FIGURE("Belum ada angka peserta untuk wilayah dan tanggal ini.",
            "There is no number of participants for this scope and day."),
    DRAFT_OLD("Draf ini sudah terlalu lama; angka bisa sudah berubah. Buat draf baru.",
            "This draft is too old; the figures may have changed. Make a new one.");

    private final Text text;

    Obstacle(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    static List<Obstacle> of(Figure figure, boolean old) {
        List<Obstacle> found = new ArrayList<>();
        if (figure.stale()) {
            found.add(STALE_FIGURES);
        }
        if (figure.count() == null) {
            found.add(NO_FIGURE);
        }
        if (old) {
            found.add(DRAFT_OLD);
        }
        return found;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text text() {
        return text;
    }

    Refusal refusal() {
        return new Refusal(409, code(), text.english());
    }
}
