package id.cakupan.enrollment.registration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.enrollment.registration.RegistrationRequest.EvidenceRequest;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** What a registration rests on, misses, or is rejected for. What is wrong is added to the violations. */
final class ProcessChecks {

    private static final int MAX_REFERENCE = 100;
    private static final int LEAST_REASON = 5;

    private ProcessChecks() {
    }

    static Evidence evidence(EvidenceRequest request, List<Violation> violations) {
        if (request == null) {
            return null;
        }
        Optional<Evidence.Kind> kind = Arrays.stream(Evidence.Kind.values())
                .filter(known -> known.name().equals(request.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            violations.add(Violation.body("evidence.kind", "Must be one of %s.".formatted(names(Evidence.Kind.values()))));
        }
        String reference = request.reference() == null ? "" : request.reference().strip();
        if (reference.isEmpty()) {
            violations.add(Violation.body("evidence.reference", "Is missing: by what the evidence is found where it is kept."));
        }
        FreeText.openFaults(reference, MAX_REFERENCE)
                .forEach(fault -> violations.add(Violation.body("evidence.reference", fault)));
        return new Evidence(kind.orElse(null), reference);
    }

    static Set<Document> missing(List<String> names, List<Violation> violations) {
        Set<Document> missing = EnumSet.noneOf(Document.class);
        for (String name : names) {
            Arrays.stream(Document.values()).filter(known -> known.name().equals(name)).forEach(missing::add);
        }
        if (missing.size() != names.size()) {
            violations.add(Violation.body("missing", "Must name each once of %s.".formatted(names(Document.values()))));
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
