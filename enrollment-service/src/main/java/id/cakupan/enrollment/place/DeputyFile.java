package id.cakupan.enrollment.place;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;

@ApplicationScoped
class DeputyFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("deputies", "deputy", "code", List.of("code", "valid_from"),
            List.of("code", "name", "all_branches_listed", "valid_from", "valid_to", "source", "note"), "code");

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        return row -> row.code("code", Scopes.OFFICE, Scopes.OFFICE_WORDS).text("name", 150).yes("all_branches_listed")
                .days().origin();
    }
}
