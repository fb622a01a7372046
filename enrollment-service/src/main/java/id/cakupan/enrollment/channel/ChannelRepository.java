package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class ChannelRepository {

    // People of the area by point; a point without any is shown where it serves the area: inside it, or for one around it.
    private static final String FIGURES = """
            with recursive inside as (
                select code from region where code = :region
                union all
                select region.code from region join inside on region.parent_code = inside.code
            ), around as (
                select code, parent_code from region where code = :region
                union all
                select region.code, region.parent_code from region join around on region.code = around.parent_code
            ), came as (
                select registration.point_code,
                       count(*) as received,
                       count(*) filter (where registration.verified_on <= :asOf) as verified,
                       count(*) filter (where registration.paid_on <= :asOf) as active
                from registration
                join participant on participant.id = registration.participant_id
                where registration.received_on <= :asOf and participant.region_code in (select code from inside)
                group by registration.point_code
            )
            select channel.code as channel, channel.name_id as channelNameId, channel.name_en as channelNameEn,
                   point.code as point, point.name as pointName, coalesce(came.received, 0) as received,
                   coalesce(came.verified, 0) as verified, coalesce(came.active, 0) as active
            from channel_point point
            join channel on channel.code = point.channel_code
            left join came on came.point_code = point.code
            where came.received > 0
               or point.region_code in (select code from inside union select code from around)
            order by channel.code, point.code
            """;

    private final EntityManager entities;

    ChannelRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Channel> channels() {
        return entities.createQuery("from Channel order by code", Channel.class).getResultList();
    }

    Optional<Channel> channel(String code) {
        return Optional.ofNullable(entities.find(Channel.class, code));
    }

    List<ChannelPoint> points(String channel) {
        return entities.createQuery("from ChannelPoint where channel = :channel order by code", ChannelPoint.class)
                .setParameter("channel", channel).getResultList();
    }

    Optional<ChannelPoint> point(String code) {
        return Optional.ofNullable(entities.find(ChannelPoint.class, code));
    }

    @SuppressWarnings("unchecked")
    List<ChannelFigures.Row> figures(String region, LocalDate asOf) {
        return entities.createNativeQuery(FIGURES, ChannelFigures.Row.class).setParameter("region", region)
                .setParameter("asOf", asOf).getResultList();
    }
}
