package id.cakupan.enrollment.place;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;

@ApplicationScoped
class BranchFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("branches", "branch", "code", List.of("code", "valid_from"),
            List.of("code", "name", "deputy", "areas_total", "valid_from", "valid_to", "source", "note"), "code");

    /** More areas than the nation has. */
    private static final long MOST_AREAS = 1000;

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        return row -> row.code("code", Scopes.OFFICE, Scopes.OFFICE_WORDS).text("name", 150)
                .optionalCode("deputy", Scopes.OFFICE, Scopes.OFFICE_WORDS).optionalCount("areas_total", MOST_AREAS).days()
                .origin();
    }
}
