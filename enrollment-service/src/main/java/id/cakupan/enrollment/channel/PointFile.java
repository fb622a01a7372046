package id.cakupan.enrollment.channel;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.enrollment.reference.ReferenceLists;
import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;

@ApplicationScoped
class PointFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("channel-points", "channel_point", "code", List.of("code"),
            List.of("code", "channel_code", "kind", "name", "name_en", "region_code", "place", "contact", "segments",
                    "information_only", "valid_from", "valid_to", "seen_on", "source", "note"),
            null, new Within("channel_code", ChannelFile.SHAPE));

    private static final List<String> HEADER = List.of("code", "channel", "kind", "name_id", "name_en", "region", "place",
            "contact", "segments", "information_only", "valid_from", "valid_to", "seen_on", "source", "note");

    private final ReferenceLists lists;
    private final Regions regions;

    PointFile(ReferenceLists lists, Regions regions) {
        this.lists = lists;
        this.regions = regions;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> areas = regions.all().stream().map(Regions.Area::code).collect(toSet());
        Set<String> channels = lists.list(ChannelFile.SHAPE, Channel.class, AskedDays.ALL).stream().map(Channel::code)
                .collect(toSet());
        return row -> {
            row.code("code", Channels.CODE, "Must be capitals, digits and '_', at most 40, such as LIPPO_ICON.")
                    .known("channel", channels, "There is no such channel; load it first, GET /api/v1/channels lists them.")
                    .word("kind", ChannelPoint.Kind.values()).text("name_id", 150).text("name_en", 150)
                    .known("region", areas, "Must be the code of an area such as ID, 16, 16.07 or 16.07.01.")
                    .optionalText("place", 200).optionalText("contact", 100).yes("information_only").days()
                    .optionalDay("seen_on").origin();
            Served.read(row);
            row.rename("channel", "channel_code").rename("name_id", "name").rename("region", "region_code");
        };
    }
}
