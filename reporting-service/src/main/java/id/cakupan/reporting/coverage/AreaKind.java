package id.cakupan.reporting.coverage;

/** Levels of areas, the largest first; a city and a regency are of one level. */
public enum AreaKind {
    NATION,
    PROVINCE,
    CITY,
    REGENCY,
    DISTRICT
}
