package id.cakupan.enrollment.entitlement;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;

@ApplicationScoped
class WardStandardFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("ward-standards", "ward_standard", "standard", List.of("standard", "valid_from"),
            List.of("standard", "valid_from", "valid_to", "source", "note"), "standard");

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        return row -> row.word("standard", WardStandard.values()).days().day("valid_from").origin();
    }
}
