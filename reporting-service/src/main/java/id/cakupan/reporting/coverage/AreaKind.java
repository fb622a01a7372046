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

    /** Whether it is an office, whose territory may be another on another day. */
    public boolean isOffice() {
        return this == BRANCH || this == DEPUTY;
    }

    @JsonCreator
    static AreaKind of(String name) {
        return Grown.named(AreaKind.class, name, OTHER);
    }
}
