package id.cakupan.enrollment.registration;

/**
 * What a registration rests on (handbook 3.2); where it is kept, never itself.
 *
 * @param reference by which it is found there
 */
record Evidence(Kind kind, String reference) {

    enum Kind {
        CALL_RECORDING,
        FORM_SCAN,
        CHAT
    }
}
