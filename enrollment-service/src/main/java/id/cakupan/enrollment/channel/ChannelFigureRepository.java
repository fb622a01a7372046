package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.Rows;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class ChannelFigureRepository {

    // People of the areas by the channel and point through which they came, whatever channel the point has now; a point
    // without any is shown where it is open and serves some of them: inside an area, or around one. The nation is around
    // every scope, also around a branch of which no area is known; what is inside it is not looked for.
    private static final String FIGURES = """
            with recursive asked (day) as (
                values (?::date)
            ), root as (
                select region.code, region.parent_code from unnest(?) as asked_for (code) join region using (code)
            ), everywhere as (
                select exists (select from root where parent_code is null) as asked_for
            ), inside as (
                select code from root where parent_code is not null
                union
                select region.code from region join inside on region.parent_code = inside.code
            ), above as (
                select parent_code as code from root
                union
                select region.parent_code from above join region on region.code = above.code
            ), served as (
                select code from inside
                union
                select code from above where code is not null
                union
                select code from region where parent_code is null
            ), came as (
                select registration.channel_code, registration.point_code,
                       count(*) as received,
                       count(*) filter (where registration.verified_on <= (table asked)) as verified,
                       count(*) filter (where registration.active_on <= (table asked) and registration.state = 'ACTIVE') as active
                from registration
                join participant on participant.id = registration.participant_id
                where registration.received_on <= (table asked) and registration.kind = 'NEW'
                  and ((table everywhere) or participant.region_code in (select code from inside))
                group by registration.channel_code, registration.point_code
            ), pair as (
                select channel_code, code as point_code from channel_point
                union
                select channel_code, point_code from came
            ), figure as (
                select channel.code as channel, channel.name_id as channel_name_id, channel.name_en as channel_name_en,
                       point.code as point, point.name as point_name, point.name_en as point_name_en, point.kind,
                       point.place, point.contact,
                       case when point.segments = '{}' then channel.segments else point.segments end as segments,
                       point.information_only or channel.information_only as information_only,
                       point.channel_code = channel.code
                           and coalesce(coalesce(point.valid_from, point.seen_on) <= (table asked), true)
                           and coalesce(point.valid_to >= (table asked), true)
                           and coalesce(coalesce(channel.valid_from, channel.seen_on) <= (table asked), true)
                           and coalesce(channel.valid_to >= (table asked), true) as open,
                       point.valid_from, point.valid_to, point.seen_on, point.note,
                       coalesce(came.received, 0) as received, coalesce(came.verified, 0) as verified,
                       coalesce(came.active, 0) as active,
                       (table everywhere) or point.region_code in (select code from served) as serves
                from pair
                join channel_point point on point.code = pair.point_code
                join channel on channel.code = pair.channel_code
                left join came on came.channel_code = pair.channel_code and came.point_code = pair.point_code
            )
            select cast(coalesce(jsonb_agg(to_jsonb(figure) - 'serves' order by channel, point), '[]') as text) from figure
            where received > 0 or open and serves
            """;

    private final Database database;
    private final Rows rows;

    ChannelFigureRepository(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    List<ChannelFigures.Row> figures(List<String> areas, LocalDate asOf) {
        return rows.read(database.first(FIGURES, row -> row.getString(1), asOf, areas).orElseThrow(), ChannelFigures.Row.class);
    }
}
