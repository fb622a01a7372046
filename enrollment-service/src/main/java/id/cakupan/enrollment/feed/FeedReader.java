package id.cakupan.enrollment.feed;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Reads pages of the feed. Head and entries come from one statement, so from one snapshot. */
@ApplicationScoped
class FeedReader {

    // The offsets keep row by row what a plan made for any limit would take for a tenth of the ledger, and read whole.
    private static final String PAGE = """
            select h.feed_id, h.through,
                case when ? = 0 then decode(repeat('00', 16), 'hex') else at.chain end as chain_at, at.known_at as known_at_cursor,
                f.position, f.known_at, f.chain, f.movement_id, m.id as found_movement, s.id as found_statement, m.change_id, m.effective_on, m.region_code, m.segment,
                m.status, m.reason, m.cause, m.channel_code, m.participants, f.statement_id,
                s.effective_on as stated_on, s.region_code as stated_region, s.kind, s.grain, s.provenance,
                s.breakdown_provenance, s.source, s.note, s.month_only, s.replaces
            from feed_head h
            left join movement_feed at on at.position = ?
            left join lateral (select * from movement_feed where position > ? order by position limit ?) f on true
            left join lateral (select * from membership_movement where id = f.movement_id offset 0) m on true
            left join lateral (select * from membership_statement where id = f.statement_id offset 0) s on true
            order by f.position
            """;

    private final Database database;
    private final ObjectMapper mapper;

    FeedReader(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * What follows a cursor, or the beginning.
     *
     * @param limit entries at most, from 1
     * @throws Refusal 409 {@code feed-diverged} when the cursor stands in another feed or in a future that is no more
     */
    @Transactional
    FeedPage read(Optional<Cursor> after, int limit) {
        long position = after.map(Cursor::position).orElse(0L);
        FeedPage page = new FeedPage(mapper.getFactory(), after, limit);
        database.each(PAGE, page::take, position, position, position, limit + 1); // one more: does the feed go on?
        return page;
    }
}
