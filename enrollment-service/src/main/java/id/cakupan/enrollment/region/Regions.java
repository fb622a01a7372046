package id.cakupan.enrollment.region;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The areas, as other features ask for them. */
@ApplicationScoped
public class Regions {

    private final RegionRepository regions;

    Regions(RegionRepository regions) {
        this.regions = regions;
    }

    /** An area and its parent's code, null for the nation. */
    public record Area(String code, String parent) {
    }

    /** Every area. A parent never changes: an area that moves gets another code. */
    public List<Area> all() {
        return regions.streamAll().map(region -> new Area(region.code, region.parent)).toList();
    }

    /** Whether the code is one of a district. */
    public boolean isDistrict(String code) {
        return regions.findByIdOptional(code).filter(region -> region.kind == Region.Kind.DISTRICT).isPresent();
    }
}
