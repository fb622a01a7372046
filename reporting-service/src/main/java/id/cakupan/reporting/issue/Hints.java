package id.cakupan.reporting.issue;

import java.util.Arrays;
import java.util.Map;

import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** What a person should do about a refusal, in the words of the page and not of the API. */
final class Hints {

    private static final Map<String, Text> OF_FIELD = Map.of(
            "issuer", new Text("Isi nama Anda, paling banyak 100 huruf.", "Give your name, at most 100 letters."),
            "speaker.name",
            new Text("Isi nama juru bicara bila kantornya disebut, paling banyak 100 huruf.",
                    "Name the speaker where an office is named, at most 100 letters."),
            "speaker.office", new Text("Nama kantor paling banyak 100 huruf.", "The office has at most 100 letters."),
            "words.id", new Text("Pernyataan paling banyak 4.000 huruf.", "The statement has at most 4,000 letters."),
            "words.en",
            new Text("Pernyataan bahasa Inggris paling banyak 4.000 huruf.",
                    "The English statement has at most 4,000 letters."),
            "reason",
            new Text("Isi alasan penggantian, 10 sampai 500 huruf.", "Say why it is replaced, in 10 to 500 letters."),
            "replaces", new Text("Terbitan yang diganti tidak jelas; buka draf baru.",
                    "It is not clear which issue is replaced; make a new draft."),
            "overrides",
            new Text("Keberatan itu sudah berubah; baca sekali lagi.", "The objections have changed; read them again."));

    private static final Text REASON = new Text("Alasan untuk tiap keberatan 10 sampai 500 huruf.",
            "The reason for each objection has 10 to 500 letters.");

    private static final Map<String, Text> OF_CODE = Map.of("draft-moved",
            new Text("Angka coverage sudah berubah sejak draf ini dibuat; buat draf baru.",
                    "Coverage counts otherwise since this draft was made; make a new one."),
            "draft-issued", new Text("Draf ini sudah diterbitkan dengan isian lain; buat draf baru.",
                    "This draft was issued with other entries; make a new one."),
            "already-issued",
            new Text("Untuk wilayah dan tanggal ini sudah ada terbitan yang berlaku; gantikan atau tarik dahulu.",
                    "An issue stands for this scope and day; replace or withdraw it first."),
            "not-standing",
            new Text("Terbitan yang diganti sudah tidak berlaku.", "The issue to be replaced does not stand any more."),
            "totals-disagree", new Text(
                    "Jumlah di register, coverage, dan naskah ini tidak sama; beri tahu operator, lalu buat draf baru.",
                    "Register, coverage and this briefing do not count the same; tell the operator, then make a new draft."),
            "totals-unknown", new Text("Register dan coverage belum dapat dibandingkan; coba lagi sebentar lagi.",
                    "Register and coverage could not be compared; try again in a moment."),
            "archive-busy", new Text("Naskah lain sedang diterbitkan; coba lagi sebentar lagi.",
                    "Another briefing is being issued; try again in a moment."));

    private Hints() {
    }

    static String of(String field, Lang lang) {
        return OF_FIELD.getOrDefault(field, REASON).in(lang);
    }

    static String ofCode(String code, Lang lang) {
        return Arrays.stream(Obstacle.values()).filter(obstacle -> obstacle.code().equals(code)).map(Obstacle::text).findFirst()
                .orElseGet(() -> OF_CODE.getOrDefault(code, new Text("Belum dapat diterbitkan; coba lagi sebentar lagi.",
                        "It cannot be issued yet; try again in a moment.")))
                .in(lang);
    }
}
