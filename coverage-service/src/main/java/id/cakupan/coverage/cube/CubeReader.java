package id.cakupan.coverage.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Provenance;
import id.cakupan.kit.sql.Database;

/** What figures read of the cube; to be called within the one transaction of a figure, so that all answers fit together. */
@ApplicationScoped
public class CubeReader {

    private static final String IN_FORCE = """
            generation = ? and known_at <= ? and kind in ('BALANCE', 'COMPLETE_SINCE')
              and not exists (select 1 from cube_statement later
                              where later.generation = said.generation and later.replaces = said.id
                                and later.known_at <= ?)""";

    private final Database database;
    private final GenerationStore generations;
    private final CubeMemory memory;
    private final CubeConfig config;
    private final Clock clock;

    CubeReader(Database database, GenerationStore generations, CubeMemory memory, CubeConfig config, Clock clock) {
        this.database = database;
        this.generations = generations;
        this.memory = memory;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was known at an instant; empty before the feed was first read.
     *
     * @param knownAt null for all that is applied
     */
    public Optional<Cut> cut(Instant knownAt) {
        FeedState state = generations.state();
        Generation live = state.live();
        if (live.through() == null) {
            return Optional.empty();
        }
        Instant through = knownAt == null || knownAt.isAfter(live.through()) ? live.through() : knownAt;
        long position = database.first("""
                select position from feed_mark where generation = ? and known_at <= ? order by known_at desc limit 1""",
                row -> row.getLong(1), live.generation(), through).orElse(0L);
        boolean unread = live.headReadAt() == null
                || live.headReadAt().plus(config.staleAfter()).isBefore(clock.instant());
        return Optional.of(new Cut(live.generation(), through, position, state.diverged() || unread));
    }

    /**
     * What is there at the end of each of some days.
     *
     * @param regions codes to read; empty reads all
     * @param districtsOf the scope whose districts are told apart; null where districts may count at their regency
     */
    public CubeDays on(Cut cut, Collection<LocalDate> days, Collection<String> regions, String districtsOf) {
        List<LocalDate> ordered = List.copyOf(new TreeSet<>(days));
        Map<LocalDate, Map<String, Participants>> participants = new HashMap<>();
        for (LocalDate day : ordered) {
            Map<String, long[]> sums = districtsOf == null ? memory.on(day, cut)
                    : memory.on(day, cut, districtsOf, regions);
            if (!regions.isEmpty()) {
                sums.keySet().retainAll(regions);
            }
            participants.put(day, participants(sums));
        }
        return new CubeDays(participants, statements(cut, ordered, regions));
    }

    private static Map<String, Participants> participants(Map<String, long[]> sums) {
        Map<String, Participants> found = new HashMap<>(sums.size() * 2);
        sums.forEach((region, kinds) -> found.put(region, Participants.of(kinds)));
        return found;
    }

    private Map<LocalDate, List<StatementInForce>> statements(Cut cut, List<LocalDate> days, Collection<String> regions) {
        List<Map<List<String>, StatementInForce>> said = days.stream()
                .map(day -> (Map<List<String>, StatementInForce>) new LinkedHashMap<List<String>, StatementInForce>())
                .toList();
        database.each("""
                select distinct on (place, region_code, kind) width_bucket(effective_on - 1, ?::date[]) as place, said.*
                from cube_statement said
                where %s and effective_on <= ? and (? or region_code = any(?))
                order by place, region_code, kind, effective_on desc, known_at desc, id""".formatted(IN_FORCE), row -> {
            StatementInForce statement = statement(row);
            for (int day = row.getInt("place"); day < days.size(); day++) {
                said.get(day).put(List.of(statement.region(), statement.kind()), statement);
            }
        }, texts(days), cut.generation(), cut.through(), cut.through(), days.get(days.size() - 1), regions.isEmpty(),
                regions);
        Map<LocalDate, List<StatementInForce>> found = new HashMap<>();
        for (int day = 0; day < days.size(); day++) {
            found.put(days.get(day), List.copyOf(said.get(day).values()));
        }
        return found;
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    /**
     * Statements in force, the newest day first, then by code.
     *
     * @param after the last one of the page before; null for the first page
     * @param limit most statements
     * @param regions codes to read; empty reads all
     */
    public List<StatementInForce> newestStatements(Cut cut, Place after, int limit, Collection<String> regions) {
        Place from = after == null ? Place.BEFORE_ALL : after;
        return database.list("""
                select said.* from cube_statement said
                where %s and (effective_on < ? or (effective_on = ? and (region_code, id) > (?, ?)))
                  and (? or region_code = any(?))
                order by effective_on desc, region_code, id limit ?""".formatted(IN_FORCE), CubeReader::statement,
                cut.generation(), cut.through(), cut.through(), from.effectiveOn(), from.effectiveOn(), from.region(),
                from.id(), regions.isEmpty(), regions, limit);
    }

    /** A place in the order of {@link #newestStatements}. */
    public record Place(LocalDate effectiveOn, String region, UUID id) {

        static final Place BEFORE_ALL = new Place(LocalDate.of(9999, 12, 31), "", new UUID(0, 0));
    }

    private static StatementInForce statement(ResultSet row) throws SQLException {
        String breakdown = row.getString("breakdown_provenance");
        return new StatementInForce(row.getObject("id", UUID.class), row.getString("kind"), row.getString("region_code"),
                Database.day(row, "effective_on"), Provenance.valueOf(row.getString("provenance")),
                breakdown == null ? null : Provenance.valueOf(breakdown), row.getString("source"), row.getString("note"),
                row.getBoolean("month_only"));
    }
}
