package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.ledger.Segment.BP;
import static id.cakupan.enrollment.ledger.Segment.PBI_APBN;
import static id.cakupan.enrollment.ledger.Segment.PBPU;
import static id.cakupan.enrollment.ledger.Segment.PBPU_PEMDA;
import static id.cakupan.enrollment.ledger.Segment.PPU_BU;
import static id.cakupan.enrollment.ledger.Segment.PPU_PN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;

/** The reasons for which a member stops being active, in which segments, and what the ledger calls it (handbook 4.2). */
enum Deactivation {

    MENUNGGAK(Reason.MENUNGGAK, Cause.ARREARS, PBPU, BP, PPU_BU, PPU_PN),
    PBI_DIHAPUS(Reason.PBI_DIHAPUS, Cause.PBI_REMOVED, PBI_APBN),
    PEMDA_BERHENTI(Reason.PEMDA_BERHENTI, Cause.PEMDA_STOPPED, PBPU_PEMDA),
    BERHENTI_KERJA(Reason.BERHENTI_KERJA, Cause.EMPLOYMENT_ENDED, PPU_BU),
    PURNA_PN(Reason.PURNA_PN, Cause.EMPLOYMENT_ENDED, PPU_PN),
    USIA_ANAK(Reason.USIA_ANAK, Cause.AGE_LIMIT),
    NIK_TIDAK_PADAN(Reason.NIK_TIDAK_PADAN, Cause.DATA_CLEANED),
    GANDA(Reason.GANDA, Cause.DATA_CLEANED),
    LUAR_NEGERI(Reason.LUAR_NEGERI, Cause.ABROAD);

    private final Reason reason;
    private final Cause cause;
    private final Set<Segment> segments;

    /** @param segments none for every one */
    Deactivation(Reason reason, Cause cause, Segment... segments) {
        this.reason = reason;
        this.cause = cause;
        this.segments = segments.length == 0 ? EnumSet.allOf(Segment.class) : EnumSet.copyOf(Arrays.asList(segments));
    }

    /** Empty for what is no such reason. */
    static Optional<Deactivation> of(Reason reason) {
        return Arrays.stream(values()).filter(known -> known.reason == reason).findFirst();
    }

    boolean concerns(Segment segment) {
        return segments.contains(segment);
    }

    Reason reason() {
        return reason;
    }

    Cause cause() {
        return cause;
    }
}
