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
        return new Scope(region.code(), region.name(), ScopeKind.valueOf(region.kind().name()));
    }
}
