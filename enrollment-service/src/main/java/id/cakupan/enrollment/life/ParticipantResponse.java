package id.cakupan.enrollment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.life.MemberLife.Stay;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.NikWarnings.Warning;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Relationship;

/**
 * @param particulars masked
 * @param family null where she belongs to none
 * @param cards how many were issued to her up to the day; {@code particulars} has the newest
 */
record ParticipantResponse(ParticularTexts particulars, int cards, Family family, StandingResponse standing,
        List<Warning> warnings) {

    /** Where she belongs; coveredBy and educationUntil null where there is none. */
    record Family(UUID id, Relationship relationship, UUID coveredBy, LocalDate educationUntil, LocalDate from, LocalDate to) {

        static Family of(Stay stay) {
            Belonging belonging = stay.belonging();
            return belonging.family() == null ? null
                    : new Family(belonging.family(), belonging.relationship(),
                            belonging.coveredBy(), belonging.educationUntil(), stay.from(), stay.to());
        }
    }

    ParticipantResponse {
        warnings = List.copyOf(warnings);
    }

    static ParticipantResponse of(MemberLife she, Asked asked, List<Warning> warnings) {
        return new ParticipantResponse(ParticularTexts.masked(she.particulars(asked.day())),
                she.life().cards(asked.day()).size(),
                Family.of(she.stay(asked.day())), she.standing(asked), warnings);
    }
}
