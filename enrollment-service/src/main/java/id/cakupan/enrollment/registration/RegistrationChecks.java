package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Everything that is wrong with a registration, told at once. */
@ApplicationScoped
class RegistrationChecks {

    /** For a point that is not there, or no longer. */
    static final Violation NO_POINT = Violation.body("point",
            "Must be the code of a point; /api/v1/channels/{code}/points lists them.");

    private static final int MAX_NAME = 150;
    // control and format characters, halves of characters, private use, unassigned, line and paragraph separators
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9]{16}");

    private final Regions regions;
    private final Channels channels;
    private final Days days;
    private final RegistrationConfig config;

    RegistrationChecks(Regions regions, Channels channels, Days days, RegistrationConfig config) {
        this.regions = regions;
        this.channels = channels;
        this.days = days;
        this.config = config;
    }

    /** @throws Refusal 400 with every violation */
    Applicant check(RegistrationRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        List<Violation> violations = new ArrayList<>();
        LocalDate birthDate = days.birth("birthDate", request.birthDate(), violations).orElse(null);
        judge("nik", request.nik(), text -> Nik.faults(text, birthDate, config.demoNikAllowed()), violations);
        judge("noKk", request.noKk(), FamilyNumber::faults, violations);
        judge("fullName", request.fullName(), text -> nameFaults(text.strip()), violations);
        Sex sex = sex(request.sex(), violations).orElse(null);
        judge("district", request.district(), this::districtFaults, violations);
        LocalDate receivedOn = days.recent("receivedOn", request.receivedOn(), violations).orElse(null);
        Channels.Point point = point(request.point(), receivedOn, violations).orElse(null);
        LocalDate vaIssuedOn = days.recent("vaIssuedOn", request.vaIssuedOn(), violations).orElse(null);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Applicant(new Nik(request.nik()), new FamilyNumber(request.noKk()), request.fullName().strip(),
                birthDate, sex, request.district(), point, receivedOn, vaIssuedOn);
    }

    private static void judge(String field, String text, Function<String, List<String>> faults,
            List<Violation> violations) {
        List<String> found = text == null || text.isBlank() ? List.of("Is missing.") : faults.apply(text);
        found.forEach(fault -> violations.add(Violation.body(field, fault)));
    }

    private List<String> districtFaults(String code) {
        Optional<Regions.Area> district = regions.district(code);
        if (district.isEmpty()) {
            return List.of("Must be the code of a district such as 16.07.01.");
        }
        return district.get().existsOn(days.today()) ? List.of()
                : List.of("This district exists only %s; name the one that there is today.".formatted(district.get().days()));
    }

    private static List<String> nameFaults(String name) {
        List<String> faults = new ArrayList<>();
        if (name.codePointCount(0, name.length()) > MAX_NAME) {
            faults.add("Must have at most %d characters.".formatted(MAX_NAME));
        }
        if (UNPRINTABLE.matcher(name).find()) {
            faults.add("Has characters that cannot be printed; leave them out.");
        }
        if (!LETTER.matcher(name).find()) {
            faults.add("Must have a letter.");
        }
        if (NUMBER_OF_A_PERSON.matcher(name).find()) {
            faults.add("Has a number of 16 digits; leave it out.");
        }
        return faults;
    }

    private static Optional<Sex> sex(String text, List<Violation> violations) {
        Optional<Sex> sex = Arrays.stream(Sex.values()).filter(known -> known.name().equals(text)).findFirst();
        if (sex.isEmpty()) {
            violations.add(Violation.body("sex", text == null ? "Is missing." : "Must be FEMALE or MALE."));
        }
        return sex;
    }

    private Optional<Channels.Point> point(String text, LocalDate receivedOn, List<Violation> violations) {
        Optional<Channels.Point> point = text == null ? Optional.empty() : channels.point(text);
        if (point.isEmpty()) {
            violations.add(text == null ? Violation.body("point", "Is missing.") : NO_POINT);
        }
        point.ifPresent(known -> known.faults(Segment.PBPU, receivedOn)
                .forEach(fault -> violations.add(Violation.body("point", fault))));
        return point;
    }
}
