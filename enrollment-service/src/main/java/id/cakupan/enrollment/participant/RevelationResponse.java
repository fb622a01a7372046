package id.cakupan.enrollment.participant;

import java.util.List;

import id.cakupan.enrollment.participant.CardNumber.VirtualAccount;

/**
 * @param particulars those that were asked for, in clear; null where there is none
 * @param virtualAccounts of her newest card, where that was asked for
 * @param noKk of the family to which she belongs now, where that was asked for
 */
record RevelationResponse(ParticularTexts particulars, List<VirtualAccount> virtualAccounts, String noKk) {

    RevelationResponse {
        virtualAccounts = List.copyOf(virtualAccounts);
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "RevelationResponse";
    }
}
