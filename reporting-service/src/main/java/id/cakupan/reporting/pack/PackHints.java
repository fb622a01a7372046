package id.cakupan.reporting.pack;

import java.util.Map;

import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** What a person should do about a refusal, in the words of the page and not of the API. */
final class PackHints {

    private static final Text OTHERWISE = new Text("Periksa isian ini.", "Check this entry.");
    private static final Map<String, Text> OF_FIELD = Map.of(
            "scope",
            new Text(
                    "Isi kode yang ada pada tanggal itu: ID, provinsi seperti 16, kabupaten seperti 16.07, branch:601 atau deputy:III.",
                    "Give a code that exists on that day: ID, a province such as 16, a regency such as 16.07, branch:601 or deputy:III."),
            "kind", new Text("Pilih salah satu jenis naskah.", "Choose one of the kinds."),
            "from", new Text("Isi tanggal sebelum tanggal keadaan, atau kosongkan.",
                    "Give a day before that of the figures, or nothing."),
            "of", new Text("Wilayah semacam itu tidak ada di dalamnya pada tanggal tersebut; pilih yang lain.",
                    "There are no such areas in it on that day; choose otherwise."),
            "asOf", new Text("Isi tanggal yang tidak sesudah hari ini.", "Give a day that is not after today."),
            "population", new Text("Isi kode edisi seperti dukcapil-2022-S2, atau kosongkan.",
                    "Give the id of an edition such as dukcapil-2022-S2, or nothing."),
            "lang", new Text("Pilih Indonesia atau Inggris.", "Choose Indonesian or English."),
            "format", new Text("Pilih salah satu bentuk berkas.", "Choose one of the formats."));
    private static final Map<String, Text> OF_CODE = Map.of(
            "too-many-packs",
            new Text("Terlalu banyak paket sedang dibuat. Tunggu sampai ada yang selesai, atau hapus salah satunya.",
                    "Too many packs are being made. Wait until one is finished, or remove one."),
            "pack-id-used", new Text("Formulir ini sudah dipakai untuk paket lain; kirim sekali lagi.",
                    "This form was used for another pack; send it once more."),
            "peer-unavailable", new Text("Daftar wilayah belum dapat diambil; coba lagi sebentar lagi.",
                    "The list of areas cannot be fetched; try again in a moment."));

    private PackHints() {
    }

    static String ofField(String field, Lang lang) {
        return OF_FIELD.getOrDefault(field, OTHERWISE).in(lang);
    }

    static String ofCode(String code, Lang lang) {
        return OF_CODE.getOrDefault(code, OTHERWISE).in(lang);
    }
}
