package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.participant.Particular.ADDRESS;
import static id.cakupan.enrollment.participant.Particular.BIRTH_DATE;
import static id.cakupan.enrollment.participant.Particular.CARD_NUMBER;
import static id.cakupan.enrollment.participant.Particular.EMAIL;
import static id.cakupan.enrollment.participant.Particular.FULL_NAME;
import static id.cakupan.enrollment.participant.Particular.MOTHER_NAME;
import static id.cakupan.enrollment.participant.Particular.NIK;
import static id.cakupan.enrollment.participant.Particular.PASSPORT;
import static id.cakupan.enrollment.participant.Particular.PHONE;
import static id.cakupan.enrollment.participant.Particular.SEX;

import java.util.Set;

import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Particular;

/** What happens in the life of a membership (handbook 3.5 and 4.2), and what it can follow. */
enum LifeEventKind {

    /**
     * Taken in: from this day she is counted. Changes nothing where a payment of an earlier day has made her active already.
     */
    REGISTERED,
    /** Was a member before she was kept here, inside a stated total. */
    TAKEN_OVER,
    /** The first payment of who waited for it, or was not yet verified on its day. */
    FIRST_PAYMENT,
    /** Not counted any more, because the first payment never came; a further registration may follow. */
    LAPSED,
    /** Likewise, because the registration was wrong. */
    REJECTED,
    /** No longer active, for a reason. */
    DEACTIVATED,
    /** Dismissed: active for up to six months without dues (handbook 4.1). */
    LAID_OFF,
    /** Active again; of who was dismissed, because he works again. */
    REACTIVATED,
    SEGMENT_CHANGED,
    /** The same by a registration, from its first payment on. */
    SEGMENT_PAID,
    /** A new district of domicile. */
    MOVED,
    DECEASED,
    /** Became a citizen of another country. */
    CITIZENSHIP_CHANGED,
    /** Was entered twice; decided and taken back where duplicates are. */
    MERGED,
    /** By what she is known was wrong, or has become another; at any time, also after her death. */
    IDENTITY_CORRECTED(NIK, PASSPORT, FULL_NAME, BIRTH_DATE, SEX, MOTHER_NAME),
    /** By what she is reached. */
    CONTACT_CHANGED(PHONE, EMAIL, ADDRESS),
    /** A card, first or further; those before stay valid as names of hers. */
    CARD_ISSUED(CARD_NUMBER),
    /** Another class of wards. */
    CLASS_CHANGED,
    /** A facility of first contact, or another one; may lie ahead. */
    FACILITY_CHANGED,
    /** Belongs to a family, or is something else in it. */
    FAMILY_CHANGED,
    FAMILY_LEFT,
    /** Takes an earlier event back, or an earlier taking back. */
    UNDONE;

    private final Set<Particular> particulars;

    LifeEventKind(Particular... particulars) {
        this.particulars = Set.of(particulars);
    }

    /** Whether it is about how she stands. */
    boolean concernsStanding() {
        return particulars.isEmpty() && !isOfFamily() && !entitles();
    }

    /** Whether it is about what she is entitled to; whether she may is decided when it is recorded. */
    boolean entitles() {
        return this == CLASS_CHANGED || this == FACILITY_CHANGED;
    }

    /** Whether it is about where she belongs; then it is recorded and taken back at the family. */
    boolean isOfFamily() {
        return this == FAMILY_CHANGED || this == FAMILY_LEFT;
    }

    /** What it may change of her particulars; then it does nothing else. */
    Set<Particular> particulars() {
        return particulars;
    }

    /** Whether it founds a membership. */
    boolean founds() {
        return this == REGISTERED || this == FIRST_PAYMENT || this == TAKEN_OVER;
    }

    /** Whether the registration decides about it, so that nobody records it or takes it back otherwise. */
    boolean isOfRegistration() {
        return founds() && this != TAKEN_OVER || this == LAPSED || this == REJECTED || this == SEGMENT_PAID;
    }

    /** Whether it can happen to who stands like this. */
    boolean follows(Standing before, Facets sets) {
        return switch (this) {
            case REGISTERED, UNDONE, MERGED, IDENTITY_CORRECTED, CONTACT_CHANGED, CARD_ISSUED, CLASS_CHANGED, FACILITY_CHANGED,
                    FAMILY_CHANGED, FAMILY_LEFT ->
                true;
            case TAKEN_OVER -> !before.isCounted();
            case FIRST_PAYMENT -> !before.isCounted() || before.status() == Status.MENUNGGU_PEMBAYARAN;
            case LAPSED, REJECTED -> before.status() == Status.MENUNGGU_PEMBAYARAN;
            case DEACTIVATED -> deactivates(before, sets.reason());
            case LAID_OFF -> before.status() == Status.AKTIF && before.segment() == Segment.PPU_BU;
            case REACTIVATED -> before.status() == Status.NON_AKTIF || before.status() == Status.AKTIF_PHK;
            case SEGMENT_CHANGED -> before.isCounted() && before.segment() != sets.segment();
            case SEGMENT_PAID -> before.isCounted() && before.segment() != sets.segment()
                    && before.status() != Status.MENUNGGU_PEMBAYARAN;
            case MOVED -> before.isCounted() && !before.district().equals(sets.district());
            case DECEASED, CITIZENSHIP_CHANGED -> before.isCounted();
        };
    }

    private static boolean deactivates(Standing before, Reason reason) {
        boolean wasActive = before.status() == Status.AKTIF || before.status() == Status.AKTIF_PHK;
        boolean otherReason = before.status() == Status.NON_AKTIF && before.reason() != reason;
        Segment segment = before.segment();
        return (wasActive || otherReason) && Deactivation.of(reason).filter(known -> known.concerns(segment)).isPresent();
    }
}
