package id.cakupan.enrollment.region;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The areas, as other features ask for them. */
@ApplicationScoped
public class Regions {

    static final String CODE = "ID|[0-9.]{2,13}"; // a wilder text would trouble the database

    private final RegionRepository regions;

    Regions(RegionRepository regions) {
        this.regions = regions;
    }

    /** An area and its parent's code, null for the nation. */
    public record Area(String code, String parent) {
    }

    /** Every area. A parent never changes: an area that moves gets another code. */
    public List<Area> all() {
        return regions.listAll().stream().map(region -> new Area(region.code, region.parent)).toList();
    }

    /** Whether there is an area with this code. */
    public boolean exists(String code) {
        return code.matches(CODE) && regions.findByIdOptional(code).isPresent();
    }

    /** Whether an area has this code or had it before it got another. */
    public boolean wasEver(String code) {
        return code.matches(CODE) && regions.count("code = ?1 or predecessor = ?1", code) > 0;
    }

    /** Whether the code is one of a district. */
    public boolean isDistrict(String code) {
        return code.matches(CODE)
                && regions.findByIdOptional(code).filter(region -> region.kind == Region.Kind.DISTRICT).isPresent();
    }
}
