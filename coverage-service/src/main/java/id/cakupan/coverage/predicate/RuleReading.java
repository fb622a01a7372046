package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;
import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** Reads a line of a file of rules. */
final class RuleReading {

    private static final List<String> COLUMNS = List.of("predicate", "alternative", "valid_from", "valid_to", "scopes",
            "cakupan",
            "keaktifan", "keaktifan_base", "pemda_share", "pemda_waived_at", "duties", "paid_to", "source", "note");
    private static final Pattern PREDICATE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> DUTIES = List.of("AGREEMENT", "NO_ARREARS", "REQUEST");
    private static final Set<ScopeKind> GOVERNED = EnumSet.of(ScopeKind.PROVINCE, ScopeKind.REGENCY, ScopeKind.CITY);

    private final CsvReading reading;
    private final CsvRow row;

    private RuleReading(CsvReading reading, CsvRow row) {
        this.reading = reading;
        this.row = row;
    }

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<RuleLine> read(byte[] file) {
        CsvReading reading = new CsvReading();
        List<RuleLine> lines = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS)) {
            Rule rule = new RuleReading(reading, row).rule();
            lines.add(new RuleLine(row, rule));
            if (rule.validFrom() != null && !seen.add(rule.key())) {
                reading.reject(row, "alternative", "Stands in the file twice for this predicate and first day; keep one.");
            }
        }
        reading.finish();
        return lines;
    }

    private Rule rule() {
        LocalDate from = reading.day(row, "valid_from");
        LocalDate to = reading.optionalDay(row, "valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            reading.reject(row, "valid_to", "Lies before valid_from.");
        }
        Rule.Bars bars = bars();
        Rule.Duties duties = duties();
        if (bars.cakupan() == null && bars.keaktifan() == null && bars.pemdaShare() == null) {
            reading.reject(row, "cakupan", "A rule needs at least one of cakupan, keaktifan and pemda_share.");
        }
        return new Rule(predicate(), alternative(), from, to, scopes(), bars, duties, reading.text(row, "source", 300),
                reading.optionalText(row, "note", 500));
    }

    private String predicate() {
        if (!PREDICATE.matcher(row.get("predicate")).matches()) {
            reading.reject(row, "predicate", "Must be a name such as UHC_UTAMA: capital letters, digits and _, at most 40.");
        }
        return row.get("predicate");
    }

    private int alternative() {
        if (!row.get("alternative").matches("[1-9]?")) {
            reading.reject(row, "alternative", "Must be a number from 1 to 9, or blank for 1.");
            return 1;
        }
        return row.get("alternative").isEmpty() ? 1 : Integer.parseInt(row.get("alternative"));
    }

    private Set<ScopeKind> scopes() {
        Set<ScopeKind> found = EnumSet.noneOf(ScopeKind.class);
        for (String word : words("scopes")) {
            GOVERNED.stream().filter(kind -> kind.name().equals(word)).findFirst().ifPresentOrElse(found::add,
                    () -> reading.reject(row, "scopes",
                            "Must be some of PROVINCE, REGENCY and CITY with blanks between, or blank "
                                    + "for all three."));
        }
        return found.isEmpty() ? GOVERNED : found;
    }

    private List<String> words(String column) {
        return Arrays.stream(row.get(column).split(" +", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private Rule.Bars bars() {
        BigDecimal keaktifan = percentage("keaktifan");
        Indicator base = null;
        if (keaktifan != null) {
            base = row.get("keaktifan_base").isEmpty() ? Indicator.KEAKTIFAN_PENDUDUK
                    : reading.word(row, "keaktifan_base",
                            new Indicator[] { Indicator.KEAKTIFAN_PENDUDUK, Indicator.KEAKTIFAN_PESERTA });
        } else if (!row.get("keaktifan_base").isEmpty()) {
            reading.reject(row, "keaktifan_base", "Belongs to keaktifan; leave it out.");
        }
        BigDecimal share = percentage("pemda_share");
        BigDecimal waived = percentage("pemda_waived_at");
        if (share == null && waived != null) {
            reading.reject(row, "pemda_waived_at", "Belongs to pemda_share; leave it out.");
        }
        return new Rule.Bars(percentage("cakupan"), keaktifan, base, share, waived);
    }

    private BigDecimal percentage(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (PERCENTAGE.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            if (value.signum() > 0 && value.compareTo(HUNDRED) <= 0) {
                return value;
            }
        }
        reading.reject(row, column, "Must be above 0 and at most 100, with a point and at most four decimals, or blank.");
        return null;
    }

    private Rule.Duties duties() {
        List<String> words = words("duties");
        if (!DUTIES.containsAll(words)) {
            reading.reject(row, "duties", "Must be some of " + String.join(", ", DUTIES) + " with blanks between, or blank.");
        }
        return new Rule.Duties(words.contains("AGREEMENT"), words.contains("NO_ARREARS"), words.contains("REQUEST"),
                reading.optionalDay(row, "paid_to"));
    }
}
