package id.cakupan.reporting.press;

import static id.cakupan.reporting.lint.Objection.Severity.blocking;
import static id.cakupan.reporting.lint.Objection.Severity.warning;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.lint.Objection.Severity;
import id.cakupan.reporting.lint.Text;

/** What can be wrong with the figures of a text, with the remedy. */
enum Flaw {
    PERCENT_OF_PARTS(blocking, "Hitung ulang persentase dari kedua jumlah itu, atau sebutkan jumlah yang dipakai.",
            "Compute the percentage from the two counts again, or name the counts it was computed from."),
    PARTS_AND_TOTAL(blocking, "Periksa ketiga jumlah itu pada sumber dan hari yang sama.",
            "Check the three counts at one source and day."),
    PERCENTS_AND_WHOLE(blocking, "Hitung ulang kedua persentase dari jumlah orangnya.",
            "Compute both percentages from the counts of people again."),
    LISTED_AREAS(blocking, "Sesuaikan banyaknya wilayah dengan daftarnya.", "Make the number of areas and the list agree."),
    THRESHOLD_LIST(blocking, "Masukkan setiap wilayah ke daftar yang sesuai dengan angkanya.",
            "Put each area into the list that its figure belongs to."),
    AREAS_MISSING(warning, "Sebutkan juga wilayah yang belum disebut, atau katakan mengapa tidak.",
            "Name the areas that are left out too, or say why they are."),
    ABOVE_FULL(warning, "Jelaskan mengapa cakupan melampaui 100 persen.", "Explain why the coverage is above 100 percent."),
    ACTIVITY_BASE(blocking, "Sebutkan dasar yang benar: dari peserta atau dari penduduk.",
            "Name the right base: of the participants or of the population."),
    DAILY_MEAN(warning, "Bagi dengan banyaknya hari kalender yang sebenarnya.",
            "Divide by the real number of calendar days."),
    DIRECTION(blocking, "Periksa arah perubahan itu.", "Check which way it went."),
    TARGET_SAID(blocking, "Bandingkan lagi capaian dengan targetnya.", "Compare the figure with its target again."),
    RANK(blocking, "Periksa peringkat itu terhadap angka wilayah lain.", "Check the rank against the figures of the others."),
    TWO_VALUES(blocking, "Pakai satu angka untuk hal yang sama.", "Use one figure for the same thing.");

    private final Severity severity;
    private final String indonesian;
    private final String english;

    Flaw(Severity severity, String indonesian, String english) {
        this.severity = severity;
        this.indonesian = indonesian;
        this.english = english;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return severity;
    }

    Text remedy() {
        return new Text(indonesian, english);
    }
}
