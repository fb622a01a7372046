package id.cakupan.enrollment.participant;

import java.util.List;

import id.cakupan.enrollment.participant.CardNumber.VirtualAccount;

/**
 * @param particulars those that were asked for, in clear; null where there is none
 * @param virtualAccounts of her newest card, where that was asked for
 */
record RevelationResponse(ParticularTexts particulars, List<VirtualAccount> virtualAccounts) {

    RevelationResponse {
        virtualAccounts = List.copyOf(virtualAccounts);
    }
}
