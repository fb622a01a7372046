package id.cakupan.enrollment.participant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.PersonalConfig;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** What is wrong with particulars, field by field. */
@ApplicationScoped
public class ParticularsChecks {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int MAX_NAME = 150;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_EMAIL = 254;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z]{1,3} [A-Z0-9]{1,9}");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[ .()-]");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final PersonalConfig config;
    private final Clock clock;

    ParticularsChecks(PersonalConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * The particulars that are there, as they are stored; a blank one removes.
     *
     * @param within what the names of fields in the request begin with, such as {@code particulars.}
     * @param known what is known already; it gives the century of a NIK without a birth date beside it
     * @param violations to which what is wrong is added
     */
    public Particulars check(ParticularTexts texts, String within, Particulars known, List<Violation> violations) {
        Map<Particular, String> found = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            String text = texts.text(particular);
            if (text != null) {
                found.put(particular, stored(particular, text));
            }
        }
        Particulars all = known.with(Particulars.of(found));
        found.forEach((particular, text) -> faults(particular, text, all)
                .forEach(fault -> violations.add(Violation.body(within + particular.field(), fault))));
        return Particulars.of(found);
    }

    private static String stored(Particular particular, String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        String digits = particular == Particular.PHONE ? PHONE_SEPARATORS.matcher(line).replaceAll("") : line;
        return digits.isEmpty() ? line : digits;
    }

    private List<String> faults(Particular particular, String text, Particulars all) {
        if (text.isEmpty()) {
            return particular.isLasting() ? List.of("Cannot be left empty.") : List.of();
        }
        return switch (particular) {
            case NIK -> Nik.faults(text, birthDate(all), config.demoNikAllowed());
            case PASSPORT ->
                matching(PASSPORT, text, "Must be the state that issued it, a space and its number: AUS N1234567.");
            case FULL_NAME -> nameFaults(text, FreeText.openFaults(text, MAX_NAME));
            case MOTHER_NAME -> nameFaults(text, FreeText.faults(text, MAX_NAME));
            case BIRTH_DATE -> birthFaults(text);
            case SEX -> Arrays.stream(Sex.values()).anyMatch(sex -> sex.name().equals(text)) ? List.of()
                    : List.of("Must be FEMALE or MALE.");
            case PHONE -> matching(PHONE, text, "Must be 8 to 15 digits, such as 081234567890 or +6281234567890.");
            case EMAIL -> Stream.concat(FreeText.faults(text, MAX_EMAIL).stream(),
                    matching(EMAIL, text, "Must be an address such as siti@contoh.id.").stream()).toList();
            case ADDRESS -> FreeText.faults(text, MAX_ADDRESS);
            case CARD_NUMBER -> CardNumber.faults(text);
        };
    }

    /** Null where it is not known, or is told to be wrong itself. */
    private LocalDate birthDate(Particulars all) {
        String text = all.text(Particular.BIRTH_DATE);
        return text == null || !birthFaults(text).isEmpty() ? null : all.birthDate();
    }

    private static List<String> matching(Pattern form, String text, String fault) {
        return form.matcher(text).matches() ? List.of() : List.of(fault);
    }

    private static List<String> nameFaults(String name, List<String> faults) {
        List<String> all = new ArrayList<>(faults);
        if (!LETTER.matcher(name).find()) {
            all.add("Must have a letter.");
        }
        return all;
    }

    private List<String> birthFaults(String text) {
        LocalDate day = CsvReading.dayOf(text).orElse(null);
        if (day == null) {
            return List.of("Must be a date such as 2023-09-01.");
        }
        return day.isBefore(EARLIEST_BIRTH) || day.isAfter(LocalDate.now(clock))
                ? List.of("Must be from %s to today.".formatted(EARLIEST_BIRTH))
                : List.of();
    }
}
