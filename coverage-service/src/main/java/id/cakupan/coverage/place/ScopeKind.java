package id.cakupan.coverage.place;

/** What a scope is: an area in the order of administration, or what BPJS Kesehatan makes of areas. */
public enum ScopeKind {
    NATION,
    PROVINCE,
    CITY,
    REGENCY,
    DISTRICT,
    BRANCH,
    DEPUTY
}
