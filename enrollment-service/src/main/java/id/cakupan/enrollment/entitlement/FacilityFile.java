package id.cakupan.enrollment.entitlement;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;

@ApplicationScoped
class FacilityFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("facilities", "facility", "code", List.of("code"),
            List.of("code", "name", "kind", "region", "valid_from", "valid_to", "source", "note"), null);

    private final Regions regions;

    FacilityFile(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> areas = regions.all().stream().map(Regions.Area::code).filter(code -> code.contains("."))
                .collect(Collectors.toSet());
        return row -> row
                .code("code", Facilities.CODE,
                        "Must be capitals, digits and '_', at most 20, as the office numbers its facilities.")
                .text("name", 150).word("kind", Facilities.Kind.values())
                .known("region", areas, "Must be the code of a regency, city or district such as 16.07.").days().origin();
    }
}
