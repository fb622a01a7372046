package id.cakupan.enrollment.place;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;

@ApplicationScoped
class ProgrammeFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("programmes", "programme", "code", List.of("code"), List.of("code", "scope", "name_id",
            "name_en", "text_id", "text_en", "valid_from", "valid_to", "seen_on", "source", "note"), null);

    private final Regions regions;

    ProgrammeFile(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> areas = regions.all().stream().map(Regions.Area::code).collect(toSet());
        return row -> {
            row.code("code", "[A-Z0-9_]{1,40}", "Must be capitals, digits and '_', at most 40, such as REHAB.")
                    .put("scope", row.raw("scope")).text("name_id", 150).text("name_en", 150).text("text_id", 1000)
                    .text("text_en", 1000).days().optionalDay("seen_on").origin();
            if (!areas.contains(row.raw("scope")) && !row.raw("scope").matches(Scopes.OFFICES)) {
                row.reject("scope",
                        "Must be the code of an area such as 16.07, or branch:CODE or deputy:CODE such as branch:601.");
            }
        };
    }
}
