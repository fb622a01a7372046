package id.cakupan.enrollment.life;

import java.util.List;

import id.cakupan.enrollment.participant.NikWarnings.Warning;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Particulars;

/**
 * @param particulars masked
 * @param cards how many were issued to her; {@code particulars} has the newest
 */
record ParticipantResponse(ParticularTexts particulars, int cards, StandingResponse standing, List<Warning> warnings) {

    ParticipantResponse {
        warnings = List.copyOf(warnings);
    }

    static ParticipantResponse of(Particulars particulars, int cards, StandingResponse standing, List<Warning> warnings) {
        return new ParticipantResponse(ParticularTexts.masked(particulars), cards, standing, warnings);
    }
}
