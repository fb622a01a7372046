package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.channel.Channels.Point;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.enrollment.registration.Evidence.Kind;
import id.cakupan.enrollment.registration.RegistrationRequest.EvidenceRequest;
import id.cakupan.kit.Violation;

/** Where a registration came in, and what it rests on (handbook 3.2). What is wrong is added to the violations. */
@ApplicationScoped
class OriginChecks {

    /** For a point that is not there, or no longer. */
    static final Violation NO_POINT = Violation.body("point",
            "Must be the code of a point; /api/v1/channels/{code}/points lists them.");

    private static final int MAX_REFERENCE = 100;
    private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Enum::name).toList();

    private final Channels channels;
    private final RegistrationConfig config;

    OriginChecks(Channels channels, RegistrationConfig config) {
        this.channels = channels;
        this.config = config;
    }

    /** @param segment null where it was wrong, as the day */
    Optional<Point> point(String text, Segment segment, LocalDate receivedOn, List<Violation> violations) {
        Optional<Point> point = text == null ? Optional.empty() : channels.point(text);
        if (point.isEmpty()) {
            violations.add(text == null ? Violation.body("point", "Is missing.") : NO_POINT);
        }
        point.ifPresent(known -> known.faults(segment, receivedOn)
                .forEach(fault -> violations.add(Violation.body("point", fault))));
        return point;
    }

    /** Null where none was named; by telephone the recording is the evidence. */
    Evidence evidence(EvidenceRequest request, Optional<Point> point, List<Violation> violations) {
        boolean recorded = point.filter(known -> config.recordedChannels().contains(known.channel())).isPresent();
        if (request == null) {
            if (recorded) {
                violations
                        .add(Violation.body("evidence", "Is missing: by telephone the recording of the call is the evidence."));
            }
            return null;
        }
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(known -> known.name().equals(request.kind())).findFirst();
        if (kind.isEmpty()) {
            violations.add(Violation.body("evidence.kind", "Must be one of %s.".formatted(String.join(", ", KINDS))));
        } else if (recorded && kind.get() != Kind.CALL_RECORDING) {
            violations.add(Violation.body("evidence.kind", "Must be CALL_RECORDING at this point."));
        }
        String reference = request.reference() == null ? "" : request.reference().strip();
        if (reference.isEmpty()) {
            violations.add(Violation.body("evidence.reference", "Is missing: by what the evidence is found where it is kept."));
        }
        FreeText.openFaults(reference, MAX_REFERENCE)
                .forEach(fault -> violations.add(Violation.body("evidence.reference", fault)));
        return new Evidence(kind.orElse(null), reference);
    }
}
