package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** What a registration misses, or is rejected for. What is wrong is added to the violations. */
final class ProcessChecks {

    private static final int LEAST_REASON = 5;

    private ProcessChecks() {
    }

    /** @param segment null where it is not known */
    static Set<Document> missing(List<String> names, Segment segment, List<Violation> violations) {
        Set<Document> missing = EnumSet.noneOf(Document.class);
        for (String name : names) {
            Arrays.stream(Document.values()).filter(known -> known.name().equals(name)).forEach(missing::add);
        }
        if (missing.size() != names.size()) {
            violations.add(Violation.body("missing", "Must name each once of %s.".formatted(names(Document.values()))));
        }
        if (segment != null && !missing.stream().allMatch(document -> document.concerns(segment))) {
            violations.add(Violation.body("missing", "Must be what %s may be asked for: %s.".formatted(segment,
                    Document.of(segment).stream().map(Enum::name).collect(joining(", ")))));
        }
        return missing;
    }

    /** @throws Refusal 400 */
    static String reason(String text) {
        String reason = text == null ? "" : text.strip();
        List<String> faults = FreeText.reasonFaults(reason, LEAST_REASON);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults.stream().map(fault -> Violation.body("reason", fault)).toList());
        }
        return reason;
    }

    private static String names(Enum<?>[] values) {
        return String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }
}
