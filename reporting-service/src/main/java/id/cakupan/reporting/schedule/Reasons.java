package id.cakupan.reporting.schedule;

import java.util.HashMap;
import java.util.Map;

import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** Why a run or a delivery failed, in words of readers. */
public final class Reasons {

    private static final Map<String, Text> OF_CODE = new HashMap<>();

    static {
        say("peer-unavailable", "Register atau layanan angka tidak menjawab.",
                "The register or coverage-service did not answer.");
        say("stale-figures", "Angka mungkin tertinggal dari register, sehingga belum boleh diterbitkan.",
                "The figures may be behind the register, so that they may not be issued.");
        say("no-figure", "Belum ada angka peserta untuk wilayah dan tanggal ini.",
                "There is no number of participants for this scope and day.");
        say("not-found", "Wilayah atau kantor ini tidak dikenal.", "This area or office is not known.");
        say("invalid-input", "Wilayah atau tanggal ini ditolak oleh layanan angka.",
                "This scope or day is refused by coverage-service.");
        say("given-up", "Pekerjaannya terputus setiap kali dicoba; beri tahu operator.",
                "It was cut off at each attempt; tell the operator.");
        say("internal-error", "Terjadi kesalahan di pihak kami; sudah dicatat.",
                "Something went wrong on our side; it is recorded.");
        say("mail-not-configured", "Server surel belum diatur; beri tahu operator.",
                "No mail server is configured; tell the operator.");
        say("mail-rejected", "Server surel menolak alamat atau surat ini.", "The mail server refused this address or mail.");
        say("mail-unavailable", "Server surel tidak dapat dihubungi.", "The mail server could not be reached.");
        say("secret-unknown", "Rahasia webhook itu tidak ada lagi di konfigurasi.",
                "The secret of the webhook is no longer in the configuration.");
        say("address-refused", "Alamat webhook ini berada di jaringan dalam, atau tidak memakai https.",
                "The address of the webhook lies inside of a private network, or is not https.");
        say("redirected", "Penerima webhook mengalihkan ke alamat lain; pakai alamat akhirnya.",
                "The receiver of the webhook redirects to another address; give that one.");
        say("webhook-refused", "Penerima webhook menolaknya.", "The receiver of the webhook refused it.");
        say("webhook-unavailable", "Penerima webhook tidak dapat dihubungi.",
                "The receiver of the webhook could not be reached.");
    }

    private Reasons() {
    }

    /** In a sentence. */
    public static String of(String code, Lang lang) {
        Text text = OF_CODE.get(code);
        return text == null ? lang.say("Belum berhasil: ", "It did not succeed: ") + code + "." : text.in(lang);
    }

    private static void say(String code, String indonesian, String english) {
        OF_CODE.put(code, new Text(indonesian, english));
    }
}
