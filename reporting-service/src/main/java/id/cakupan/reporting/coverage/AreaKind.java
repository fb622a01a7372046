package id.cakupan.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Kinds of scopes: levels of areas, the largest first (a city and a regency are of one), and offices with a territory. */
public enum AreaKind {
    NATION,
    PROVINCE,
    CITY,
    REGENCY,
    DISTRICT,
    BRANCH,
    DEPUTY,
    OTHER;

    @JsonCreator
    static AreaKind of(String name) {
        return Grown.named(AreaKind.class, name, OTHER);
    }
}
