package id.cakupan.coverage.utilisation;

/** What was used (handbook 8); together they are the utilisation that reports print. */
public enum Care {
    /** At a primary care facility, outpatient. */
    RJTP,
    /** At a hospital, outpatient. */
    RJTL,
    /** At a hospital, inpatient. */
    RITL
}
