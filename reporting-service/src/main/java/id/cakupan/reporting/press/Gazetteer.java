package id.cakupan.reporting.press;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of areas and offices, as texts write them. */
final class Gazetteer {

    /** What the press shortens; the province by its own name. */
    private static final Map<String, String> SHORT = Map.ofEntries(entry("sumut", "Sumatera Utara"),
            entry("sumbar", "Sumatera Barat"), entry("sumsel", "Sumatera Selatan"), entry("kepri", "Kepulauan Riau"),
            entry("babel", "Kepulauan Bangka Belitung"), entry("bangka belitung", "Kepulauan Bangka Belitung"),
            entry("jabar", "Jawa Barat"), entry("jateng", "Jawa Tengah"), entry("jatim", "Jawa Timur"),
            entry("diy", "Daerah Istimewa Yogyakarta"), entry("di yogyakarta", "Daerah Istimewa Yogyakarta"),
            entry("ntb", "Nusa Tenggara Barat"),
            entry("ntt", "Nusa Tenggara Timur"), entry("kalbar", "Kalimantan Barat"), entry("kalteng", "Kalimantan Tengah"),
            entry("kalsel", "Kalimantan Selatan"), entry("kaltim", "Kalimantan Timur"), entry("kaltara", "Kalimantan Utara"),
            entry("sulut", "Sulawesi Utara"), entry("sulteng", "Sulawesi Tengah"), entry("sulsel", "Sulawesi Selatan"),
            entry("sultra", "Sulawesi Tenggara"), entry("sulbar", "Sulawesi Barat"), entry("malut", "Maluku Utara"),
            entry("jakarta", "Daerah Khusus Ibukota Jakarta"), entry("dki jakarta", "Daerah Khusus Ibukota Jakarta"));
    static final String NATION = "ID";
    private static final List<String> NATIONWIDE = List.of("secara nasional", "kondisi nasional", "tingkat nasional",
            "rata-rata nasional", "skala nasional", "cakupan nasional", "cakupan jkn nasional",
            "kepesertaan nasional", "kepesertaan jkn nasional", "capaian nasional", "peserta jkn nasional", "nationwide",
            "nationally");
    private static final Pattern KIND = Pattern.compile(
            "^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota|Provinsi) ");
    private static final Pattern OFFICE = Pattern.compile("(?:Kantor\\s+)?(?:Cabang|KC)\\s+$|Branch\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITY = Pattern.compile("(?:Kota|Pemkot|Wali\\s?Kota|City|City of)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY = Pattern.compile("(?:Kabupaten|Kab\\.?|Pemkab|Bupati|Regency)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROVINCE = Pattern.compile("(?:Provinsi|Prov\\.?|Pemprov|Gubernur)\\s+$",
            Pattern.CASE_INSENSITIVE);
    /** Where a text was written or something said: of no figure. */
    private static final Pattern PLACE_AFTER = Pattern.compile("^(?:,[^\\n.]{0,30})?\\s*(?:\\([A-Z][\\w .]+\\)\\s*)?[-–—]\\s"
            + "|^,\\s*(?:\\p{Lu}[\\p{L} ]+,\\s*)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Monday|Tuesday|Wednesday"
            + "|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern SPEAKER_BEFORE = Pattern
            .compile("Kepala\\s+(?:BPJS\\s+Kesehatan\\s+)?(?:Kantor\\s+)?Cabang\\s+$"
                    + "|Kepala\\s+BPJS\\s+Kesehatan\\s+$", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 45;
    private static final int SHORTEST = 5;

    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Pattern names;

    /**
     * An area or office.
     *
     * @param code such as 16.07 or branch:601
     * @param parent code of the province of a regency; null otherwise
     */
    record Place(String code, String name, String parent) {

        boolean isOffice() {
            return code.startsWith("branch:") || code.startsWith("deputy:");
        }

        String bare() {
            return isOffice() ? name.replaceFirst("^(?:KC|Kantor Cabang|Cabang) ", "") : KIND.matcher(name).replaceFirst("");
        }
    }

    /** A place named in a text. */
    record Mention(Span span, Place place) {
    }

    Gazetteer(Collection<Place> places) {
        for (Place place : places) {
            byCode.put(place.code(), place);
            add(place.bare(), place);
            add(place.bare().replace(" ", ""), place);
            add(place.bare().replaceFirst("(?<=\\p{L})raya$", " raya"), place); // Palangka Raya and Palangkaraya
        }
        SHORT.forEach((name, province) -> places.stream().filter(place -> place.code().length() == 2
                && (place.name().equals(province) || place.bare().equals(province)))
                .forEach(place -> add(name, place)));
        byCode.values().stream().filter(place -> place.code().equals(NATION)).forEach(nation -> {
            add("Indonesia", nation);
            NATIONWIDE.forEach(words -> add(words, nation));
        });
        names = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s?\\Q")).toList()) + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void add(String name, Place place) {
        List<Place> same = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
        if (!same.contains(place)) {
            same.add(place);
        }
    }

    Optional<Place> place(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The areas directly in a province. */
    List<Place> in(String province) {
        return byCode.values().stream().filter(place -> province.equals(place.parent())).toList();
    }

    /** Places in the order in which a text names them, without those where it was written. */
    List<Mention> mentions(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher name = names.matcher(text);
        while (name.find()) {
            String before = text.substring(Math.max(0, name.start() - NEAR), name.start());
            String after = text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
            boolean written = PLACE_AFTER.matcher(after).find() && (before.isBlank() || before.endsWith("\n")
                    || before.endsWith("di ") || before.endsWith("in ")) || SPEAKER_BEFORE.matcher(before).find();
            boolean named = Character.isUpperCase(text.charAt(name.start()))
                    || NATIONWIDE.contains(name.group().toLowerCase(Locale.ROOT));
            if (named && !written && !isPartOfName(name.group(), before, after)) {
                List<Place> candidates = byName.getOrDefault(name.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                        byName.getOrDefault(name.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", ""), List.of()));
                choose(candidates, before, found).filter(place -> !isApposition(place, found, text, name.start())).ifPresent(
                        place -> found.add(new Mention(new Span(name.start(), name.end()), place)));
            }
        }
        return found;
    }

    /** A short name before another word of a name, such as Batu Aji, is no city. */
    private static boolean isPartOfName(String name, String before, String after) {
        return name.length() <= SHORTEST && !name.equals(name.toUpperCase(Locale.ROOT))
                && after.matches("(?s) \\p{Lu}\\p{Ll}+\\b.*") && !CITY.matcher(before).find()
                && !REGENCY.matcher(before).find();
    }

    /** The province after its regency: Kabupaten Lombok Timur, Nusa Tenggara Barat. */
    private static boolean isApposition(Place place, List<Mention> earlier, String text, int start) {
        if (earlier.isEmpty()) {
            return false;
        }
        Mention last = earlier.get(earlier.size() - 1);
        return place.code().equals(last.place().parent()) && text.substring(last.span().end(), start)
                .matches("\\s*[,(]?\\s*(?:di\\s+)?(?:Provinsi\\s+)?");
    }

    private static Optional<Place> choose(List<Place> candidates, String before, List<Mention> earlier) {
        boolean office = OFFICE.matcher(before).find();
        List<Place> left = candidates.stream().filter(place -> place.isOffice() == office).toList();
        if (left.isEmpty()) {
            left = office ? List.of() : candidates.stream().filter(place -> !place.isOffice()).toList();
        }
        if (left.size() > 1) {
            List<Place> all = left;
            left = all.stream().filter(place -> CITY.matcher(before).find() ? place.name().startsWith("Kota ")
                    : REGENCY.matcher(before).find() ? place.name().startsWith("Kabupaten ")
                            : !PROVINCE.matcher(before).find() || place.code().length() == 2)
                    .toList();
            left = left.isEmpty() ? all : left;
        }
        List<Place> known = left;
        return earlier.stream().map(Mention::place).filter(known::contains).reduce((one, later) -> later)
                .or(() -> known.stream().min(Comparator.comparing(place -> place.code().length())));
    }
}
