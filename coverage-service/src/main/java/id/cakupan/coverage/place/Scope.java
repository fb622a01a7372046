package id.cakupan.coverage.place;

import id.cakupan.coverage.region.Region;

/**
 * What figures are asked of.
 *
 * @param code code of an area, {@code branch:CODE} or {@code deputy:CODE}
 */
public record Scope(String code, String name, ScopeKind kind) {

    /** An area as a scope. */
    public static Scope of(Region region) {
        return new Scope(region.code(), region.name(), switch (region.kind()) {
            case NATION -> ScopeKind.NATION;
            case PROVINCE -> ScopeKind.PROVINCE;
            case CITY -> ScopeKind.CITY;
            case REGENCY -> ScopeKind.REGENCY;
            case DISTRICT -> ScopeKind.DISTRICT;
        });
    }
}
