package id.cakupan.coverage.place;

/** What a scope is: an area in the order of administration, or what BPJS Kesehatan makes of areas. */
public enum ScopeKind {
    NATION,
    PROVINCE,
    CITY,
    REGENCY,
    DISTRICT,
    BRANCH,
    DEPUTY;

    /** Whether it is a district or consists of districts, so that these must be told apart. */
    public boolean isOfDistricts() {
        return this == CITY || this == REGENCY || this == DISTRICT;
    }
}
