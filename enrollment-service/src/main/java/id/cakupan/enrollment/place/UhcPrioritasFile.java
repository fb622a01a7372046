package id.cakupan.enrollment.place;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;

@ApplicationScoped
class UhcPrioritasFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("uhc-prioritas", "uhc_prioritas", "region", List.of("region", "valid_from"),
            List.of("region", "valid_from", "valid_to", "source", "note"), "region");

    private final Regions regions;

    UhcPrioritasFile(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> areas = regions.all().stream().filter(area -> area.parent() != null).map(Regions.Area::code)
                .collect(Collectors.toSet());
        return row -> row.known("region", areas, "Must be the code of a province, regency or city such as 16.07.").days()
                .origin();
    }
}
