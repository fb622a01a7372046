package id.cakupan.reporting.press;

import static java.util.Map.entry;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.reporting.press.Numeral.Unit;

/**
 * Finds numbers that can be figures of coverage: grouped and pointed in either way, in thousands and millions, in words where
 * they
 * count areas. Dates, sums of money, laws, telephones and what counts anything else are left out.
 */
final class Numerals {

    private static final Map<String, Integer> SCALES = Map.ofEntries(entry("ribu", 3), entry("rb", 3), entry("thousand", 3),
            entry("juta", 6), entry("jt", 6), entry("million", 6), entry("miliar", 9), entry("billion", 9));

    private static final Map<String, Integer> WORDS = Map.ofEntries(entry("satu", 1), entry("dua", 2), entry("tiga", 3),
            entry("empat", 4), entry("lima", 5), entry("enam", 6), entry("tujuh", 7), entry("delapan", 8), entry("sembilan", 9),
            entry("sepuluh", 10), entry("sebelas", 11), entry("dua belas", 12), entry("tiga belas", 13),
            entry("empat belas", 14), entry("lima belas", 15), entry("enam belas", 16), entry("tujuh belas", 17),
            entry("delapan belas", 18), entry("sembilan belas", 19), entry("dua puluh", 20), entry("two", 2), entry("three", 3),
            entry("four", 4), entry("five", 5), entry("six", 6), entry("seven", 7), entry("eight", 8), entry("nine", 9),
            entry("ten", 10), entry("eleven", 11), entry("twelve", 12), entry("thirteen", 13), entry("fourteen", 14));

    private static final String AREA = "(?:kabupaten|kota|kab\\b|provinsi|daerah|wilayah|regenc|cit(?:y|ies)|district|province"
            + "|area)";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/-])(?<digits>\\d{1,15}(?:[.,]\\d{1,15}){0,6}(?:,\\s\\d{2}(?=\\s?(?:%|persen)))?)(?![\\d/]|-\\d|\\p{L})"
                    + "(?:[\\s\\u00a0]*(?<scale>ribu|rb|juta|jt|miliar|thousand|million|billion)\\b)?"
                    + "(?:[\\s\\u00a0]*(?<percent>%|persen\\b|per ?cent\\b)"
                    + "|[\\s\\u00a0]*(?<points>poin persen\\w*|percentage points?)"
                    + "|[\\s\\u00a0]+(?:dari total )?(?<area>" + AREA + "[\\p{L}]*(?:\\s?/\\s?kota)?)"
                    + "|[\\s\\u00a0]+(?<people>jiwa|orang|peserta|penduduk|warga|people|residents|participants|members)\\b)?",
            CASE_INSENSITIVE);

    private static final Pattern WORDED = Pattern.compile("\\b(?<word>" + String.join("|",
            WORDS.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList()) + ")\\s+(?<area>" + AREA
            + "[\\p{L}]*(?:\\s?/\\s?kota)?)", CASE_INSENSITIVE);

    /** What stands before a number that is no figure. */
    private static final Pattern NOT_AFTER = Pattern
            .compile("(?:\\b(?:Rp|Nomor|No|Pasal|Tahun|kelas|usia|umur|berusia|berumur|pukul"
                    + "|center|hotline|telepon|telp|WhatsApp|WA|Perpres|UU|PP|Permenkes|semester|triwulan|tahap|ayat|RT|RW|ke|Inpres"
                    + "|care center|layanan|kode|years?|law|article|class|aged|phone|IDR|jam|jalan|lantai|antrean|antrian)\\b"
                    + "|#)[.:]?[\\s\\u00a0(]*$", CASE_INSENSITIVE);

    /** What stands after one. */
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "^[\\s\\u00a0-]*(?:\\d+\\s+)?(?:bulan|hari|tahun|WIB|WITA|WIT|rupiah"
                    + "|menit|jam|tahap|km|meter|persalinan|fasilitas|puskesmas|rumah sakit|klinik|faskes|FKTP|FKRTL|badan usaha"
                    + "|perusahaan|desa|kelurahan|kecamatan|bank|mitra|agen|kader|petugas|poli|penyakit|segmen|pegawai|karyawan|dokter"
                    + "|unit|titik|dropbox|kanal|loket|mobil|triliun|months?|days?|years?|minutes|hours?|clinics|hospitals|companies"
                    + "|villages|a\\.m|p\\.m|trillion|pekerja|x\\s|anak|bayi|lembar|formulir|berkas|kepala keluarga|KK\\b|keluarga)\\b",
            CASE_INSENSITIVE);

    /** Who came to something. */
    private static final Pattern GUESTS = Pattern.compile(
            "(?:diikuti|dihadiri|disaksikan|melayani|menampung|beranggotakan|serving|attended by|joined by)\\W+(?:\\w+\\W+)?$",
            CASE_INSENSITIVE);
    private static final Pattern MONEY = Pattern.compile("(?:Rp|IDR)\\.?[\\s\\u00a0]*$");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final int NEAR = 24;

    private Numerals() {
    }

    /** In their order. */
    static List<Numeral> in(String text, List<Span> taken) {
        List<Numeral> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            Span digits = new Span(number.start("digits"), number.end("digits"));
            if (taken.stream().noneMatch(digits::touches) && !isOther(text, digits, number)) {
                of(number, digits).ifPresent(found::add);
            }
        }
        Matcher word = WORDED.matcher(text);
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            int value = WORDS.get(word.group("word").toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
            found.add(
                    new Numeral(span, new Span(word.start("word"), word.end("word")), BigDecimal.valueOf(value), BigDecimal.ONE,
                            Unit.AREAS));
        }
        found.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
        return found;
    }

    private static boolean isOther(String text, Span digits, Matcher number) {
        String before = text.substring(Math.max(0, digits.start() - NEAR), digits.start());
        String after = text.substring(number.end(), Math.min(text.length(), number.end() + NEAR));
        boolean unitless = number.group("percent") == null && number.group("area") == null && number.group("people") == null;
        boolean money = MONEY.matcher(before).find();
        boolean bare = number.group("scale") == null && unitless;
        String plain = digits.of(text);
        boolean year = bare && plain.length() == 4 && plain.chars().allMatch(Character::isDigit)
                && Integer.parseInt(plain) >= FIRST_YEAR && Integer.parseInt(plain) <= LAST_YEAR;
        boolean dialled = plain.startsWith("0") && plain.length() > 1 && plain.indexOf(',') < 0 && plain.indexOf('.') < 0;
        boolean small = bare && plain.length() <= 3 && plain.chars().allMatch(Character::isDigit);
        return money || year || dialled || small || isListMark(text, digits) || GUESTS.matcher(before).find()
                || unitless && NOT_BEFORE.matcher(after).find()
                || bare && NOT_AFTER.matcher(before).find();
    }

    private static boolean isListMark(String text, Span digits) {
        String line = text.substring(text.lastIndexOf('\n', digits.start()) + 1, digits.start());
        return line.isBlank() && digits.end() + 1 < text.length() && ".)".indexOf(text.charAt(digits.end())) >= 0
                && Character.isWhitespace(text.charAt(digits.end() + 1));
    }

    private static Optional<Numeral> of(Matcher number, Span digits) {
        boolean percent = number.group("percent") != null;
        int scale = number.group("scale") == null ? 0 : SCALES.get(number.group("scale").toLowerCase(Locale.ROOT));
        Unit unit = percent ? Unit.PERCENT
                : number.group("points") != null ? Unit.POINTS
                        : number.group("area") != null ? Unit.AREAS
                                : number.group("people") != null ? Unit.PEOPLE : Unit.UNSAID;
        return value(number.group("digits").replaceAll("\\s", ""), scale > 0 || unit == Unit.PERCENT || unit == Unit.POINTS)
                .map(value -> new Numeral(new Span(number.start(), number.end()), digits, value.movePointRight(scale),
                        BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).movePointRight(scale), unit));
    }

    /**
     * @param pointed whether a single separator may as well be that of decimals: 209.1 juta
     * @return empty for what is no number, such as 27.11.2023
     */
    private static Optional<BigDecimal> value(String written, boolean pointed) {
        if (written.matches("\\d+")) {
            return Optional.of(new BigDecimal(written));
        }
        boolean grouped = written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        boolean english = written.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
        boolean one = written.matches("\\d+[.,]\\d+");
        if (one && pointed) {
            return Optional.of(new BigDecimal(written.replace(',', '.')));
        }
        if (grouped) {
            return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
        }
        if (english) {
            return Optional.of(new BigDecimal(written.replace(",", "")));
        }
        return one ? Optional.of(new BigDecimal(written.replace(',', '.'))) : Optional.empty();
    }
}
