package id.cakupan.coverage.utilisation;

/** How people came to be seen. */
public enum ReachedBy {
    /** In line at the counter. */
    LOKET,
    /** With a number drawn in Mobile JKN. */
    ANTREAN_ONLINE,
    /** With a referral that was sent online. */
    RUJUKAN_ONLINE
}
