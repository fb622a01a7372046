package id.cakupan.enrollment.channel;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;

@ApplicationScoped
class ChannelFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("channels", "channel", "code", List.of("code"), List.of("code", "name_id", "name_en",
            "information_only", "segments", "valid_from", "valid_to", "seen_on", "source", "note"), null);

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        return row -> {
            row.code("code", "[A-Z0-9_]{1,30}", "Must be capitals, digits and '_', at most 30, such as MOBILE_JKN.")
                    .text("name_id", 100).text("name_en", 100).yes("information_only").days().optionalDay("seen_on").origin();
            Served.read(row);
        };
    }
}
