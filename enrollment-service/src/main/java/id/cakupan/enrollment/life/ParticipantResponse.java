package id.cakupan.enrollment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.WardStandard;
import id.cakupan.enrollment.life.MemberLife.Stay;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.NikWarnings.Warning;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Relationship;

/**
 * @param particulars masked
 * @param family null where she belongs to none
 * @param classRight null where it is not known, or she is no member
 * @param wardStandard of the day
 * @param facility null where she has none
 * @param mergedInto who stays of two who were one, null of everybody else
 * @param cards how many were issued to her up to the day; {@code particulars} has the newest
 */
record ParticipantResponse(ParticularTexts particulars, int cards, Family family, StandingResponse standing,
        ClassRight classRight, WardStandard wardStandard, Facility facility, UUID mergedInto, List<Warning> warnings) {

    /** Where she belongs; coveredBy and educationUntil null where there is none. */
    record Family(UUID id, Relationship relationship, UUID coveredBy, LocalDate educationUntil, LocalDate from, LocalDate to) {

        static Family of(Stay stay) {
            Belonging belonging = stay.belonging();
            return belonging.family() == null ? null
                    : new Family(belonging.family(), belonging.relationship(),
                            belonging.coveredBy(), belonging.educationUntil(), stay.from(), stay.to());
        }
    }

    /**
     * Her facility of first contact.
     *
     * @param since first day
     * @param next one that is to follow, or null
     * @param nextFrom its first day, or null
     */
    record Facility(String code, LocalDate since, String next, LocalDate nextFrom) {

        static Facility of(Life life, LocalDate day) {
            String code = life.entitlement(day).facility();
            String last = life.entitlement(LocalDate.MAX).facility();
            boolean follows = last != null && life.facilitySince().isAfter(day);
            return last == null ? null
                    : new Facility(code, code == null ? null : life.facilitySince(day), follows ? last : null,
                            follows ? life.facilitySince() : null);
        }
    }

    ParticipantResponse {
        warnings = List.copyOf(warnings);
    }

    static ParticipantResponse of(MemberLife she, Asked asked, WardStandard wards, List<Warning> warnings) {
        return new ParticipantResponse(ParticularTexts.masked(she.particulars(asked.day())),
                she.life().cards(asked.day()).size(),
                Family.of(she.stay(asked.day())), she.standing(asked), she.classRight(asked.day()).orElse(null), wards,
                Facility.of(she.life(), asked.day()),
                she.life().on(asked.day()).ending() == Ending.DIGABUNG ? she.mergedInto() : null, warnings);
    }
}
