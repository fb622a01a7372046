package id.cakupan.enrollment.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.life.StandingResponse;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.Sex;

/**
 * A family on a day.
 *
 * @param noKk masked
 * @param warnings what is odd about it
 */
record FamilyResponse(UUID id, int version, String noKk, LocalDate asOf, Instant knownAt, List<Member> members,
        List<Warning> warnings) {

    /**
     * Who belongs to it, also who has died.
     *
     * @param from null for as long as she is known
     * @param to null for still
     * @param cover null of who is not counted on the day
     */
    record Member(UUID participant, String fullName, LocalDate birthDate, Sex sex, Relationship relationship, UUID coveredBy,
            LocalDate educationUntil, LocalDate from, LocalDate to, Cover cover, StandingResponse standing) {
    }

    enum Warning {
        NO_HEAD,
        SEVERAL_HEADS,
        /** PBPU of one family have chosen different classes, though one holds for the whole card (handbook 2). */
        DIFFERENT_CLASSES,
        /** Some of them are in arrears and others are active, though one account is paid for all of them (handbook 4.3). */
        ARREARS_DIFFER
    }

    FamilyResponse {
        members = List.copyOf(members);
        warnings = List.copyOf(warnings);
    }
}
