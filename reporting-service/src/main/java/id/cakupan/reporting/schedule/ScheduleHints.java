package id.cakupan.reporting.schedule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** What a person should do about a refusal, in the words of the page and not of the API. */
public final class ScheduleHints {

    private static final Pattern RECIPIENT = Pattern.compile("recipients\\[(\\d+)]\\.(to|secret|way)");

    private static final Map<String, Text> OF_FIELD = Map.of(
            "days", new Text("Banyaknya hari dari 1 sampai 365.", "The number of days is from 1 to 365."),
            "name", new Text("Isi nama jadwal, satu baris, paling banyak 100 huruf, tanpa nomor identitas.",
                    "Name the schedule in one line of at most 100 letters, without an identity number."),
            "scope", new Text("Isi kode wilayah atau kantor, seperti 16.07 atau branch:601.",
                    "Give the code of an area or office, such as 16.07 or branch:601."),
            "kind", new Text("Pilih kapan jadwal berjalan.", "Choose when the schedule runs."),
            "day", new Text("Tanggal dari 1 sampai 28.", "The day of the month is from 1 to 28."),
            "hour", new Text("Jam dari 0 sampai 23.", "The hour is from 0 to 23."),
            "cron", new Text("Cron terdiri atas lima isian, seperti 0 7 * * 1 untuk Senin pukul 7; paling sering sekali sejam, "
                    + "dan harus ada harinya.",
                    "Cron has five fields, such as 0 7 * * 1 for Mondays at 7; at most once an hour, on days that exist."),
            "briefingKind", new Text("Pilih salah satu jenis naskah.", "Choose one of the kinds of briefings."),
            "asOf", new Text("Pilih tanggal keadaan angka.", "Choose the day of the figures."),
            "recipients", new Text("Isi 1 sampai 20 penerima.", "Give 1 to 20 recipients."));

    private static final Map<String, Text> OF_CODE = Map.of(
            "changed-meanwhile",
            new Text("Orang lain baru saja mengubahnya. Isian Anda masih ada; simpan lagi bila tetap perlu.",
                    "Somebody else has just changed this. What you wrote is still here; save again if it is still wanted."),
            "nothing-failed",
            new Text("Tidak ada yang gagal; tidak perlu dicoba lagi.", "Nothing failed; there is nothing to try again."),
            "follows-the-archive", new Text("Jadwal ini berjalan saat ada terbitan, bukan atas permintaan.",
                    "This schedule runs when something is issued, not on request."));

    private ScheduleHints() {
    }

    /** One for each thing that is wrong. */
    public static List<String> of(Refusal refusal, List<Recipient> recipients, Lang lang) {
        if (refusal.violations().isEmpty()) {
            return List.of(OF_CODE.getOrDefault(refusal.code(), new Text("Muat ulang halaman ini, lalu coba lagi.",
                    "Load this page again and try once more.")).in(lang));
        }
        return refusal.violations().stream().map(violation -> of(violation, recipients, lang)).distinct().toList();
    }

    private static String of(Violation violation, List<Recipient> recipients, Lang lang) {
        Matcher recipient = RECIPIENT.matcher(violation.field());
        if (!recipient.matches()) {
            return OF_FIELD.getOrDefault(violation.field(), new Text("Periksa isian.", "Check the entries.")).in(lang);
        }
        String to = recipients.get(Integer.parseInt(recipient.group(1))).to();
        if (recipient.group(2).equals("secret")) {
            return to + ": " + lang.say("tulis nama rahasia webhook sesudah alamatnya; operator tahu namanya.",
                    "write the name of the webhook's secret after its address; the operator knows it.");
        }
        return to + ": " + lang.say("bukan satu alamat surel atau alamat https yang benar, atau tertulis dua kali.",
                "is not one e-mail address or https address, or is there twice.");
    }
}
