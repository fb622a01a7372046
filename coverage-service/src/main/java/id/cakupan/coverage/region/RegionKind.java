package id.cakupan.coverage.region;

/** What an area is in the order of administration. */
public enum RegionKind {
    NATION,
    PROVINCE,
    CITY,
    REGENCY,
    DISTRICT
}
