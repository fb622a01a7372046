package id.cakupan.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.local.Service;

/** How fast a heap of movements, committed in one transaction, gets its places in the feed. */
final class Publishing {

    private static final int MOVEMENTS = 200_000;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 3;

    private static final String WRITE = """
            with district as (
                select array_agg(code order by code) as codes from region where kind = 'DISTRICT'
            ), written as (
                insert into membership_movement (change_id, effective_on, region_code, segment, status, reason, cause,
                    channel_code, participants)
                select gen_random_uuid(), current_date, codes[1 + n %% cardinality(codes)], 'PBPU', 'MENUNGGU_PEMBAYARAN',
                    'BELUM_BAYAR_PERTAMA', 'NEW', 'DROPBOX_FKTP', 1
                from district, generate_series(1, %d) as n
                returning id
            )
            insert into feed_pending (movement_id) select id from written""".formatted(MOVEMENTS);

    private final Rig rig;
    private final FeedPosition feed;

    Publishing(Rig rig) {
        this.rig = rig;
        this.feed = new FeedPosition(rig);
    }

    Outcome outcome() {
        List<Load> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            rounds.add(round());
            feed.awaitApplied();
        }
        Sample measured = new Sample(rounds.subList(WARM_UP, rounds.size()));
        return new Outcome("the register publishes %,d movements of one transaction".formatted(MOVEMENTS), null, "movements",
                measured, null, rig.peakMegabytes(Service.ENROLLMENT),
                List.of(Goal.atLeast("movements a second", measured.perSecond(), 20_000)));
    }

    private Load round() {
        long before = feed.published();
        try (Connection connection = rig.superuser(Service.ENROLLMENT); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(WRITE);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        long begin = System.nanoTime();
        feed.awaitPublished(before + MOVEMENTS);
        return Load.atOnce(MOVEMENTS, (System.nanoTime() - begin) / 1e9);
    }
}
