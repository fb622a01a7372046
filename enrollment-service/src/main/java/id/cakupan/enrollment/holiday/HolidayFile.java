package id.cakupan.enrollment.holiday;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;

@ApplicationScoped
class HolidayFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("holidays", "holiday", "day", List.of("day", "name"),
            List.of("day", "name", "kind", "source", "note"), null);

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        return row -> row.day("day").text("name", 150).word("kind", Holiday.Kind.values()).origin();
    }
}
