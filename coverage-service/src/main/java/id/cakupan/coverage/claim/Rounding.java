package id.cakupan.coverage.claim;

/** How a printed number came from an exact one. */
public enum Rounding {
    HALF_UP,
    CUT_OFF
}
