package id.cakupan.enrollment.region;

import java.time.LocalDate;
import java.util.List;

record RegionResponse(String code, String name, Region.Kind kind, String parent, LocalDate validFrom, LocalDate validTo,
        String predecessor, String source) {

    record Page(List<RegionResponse> items, String next) {
    }

    static RegionResponse of(Region region) {
        return new RegionResponse(region.code, region.name, region.kind, region.parent, region.validFrom, region.validTo,
                region.predecessor, region.source);
    }
}
