package id.cakupan.coverage.predicate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;
import id.cakupan.kit.sql.Database;

/** Rules of predicates, each from one data revision until another; written under the lock of revisions. */
@ApplicationScoped
class RuleStore {

    private final Database database;

    RuleStore(Database database) {
        this.database = database;
    }

    List<Rule> inForce() {
        return database.list("""
                select * from predicate_rule where until_revision is null order by predicate, valid_from, alternative""",
                RuleStore::read);
    }

    List<Rule> at(long revision) {
        return database.list("""
                select * from predicate_rule where since_revision <= ? and (until_revision is null or until_revision > ?)
                order by predicate, valid_from, alternative""", RuleStore::read, revision, revision);
    }

    /** Ends those that are in force with the keys of some. */
    void end(Collection<Rule> rules, long revision) {
        database.batch("""
                update predicate_rule set until_revision = ?
                where until_revision is null and predicate = ? and alternative = ? and valid_from = ?""", rules.stream()
                .map(rule -> new Object[] { revision, rule.predicate(), rule.alternative(), rule.validFrom() }).toList());
    }

    void begin(Collection<Rule> rules, long revision) {
        database.batch("""
                insert into predicate_rule (predicate, alternative, valid_from, valid_to, scopes, cakupan, keaktifan,
                    keaktifan_base, pemda_share, pemda_waived_at, agreement, no_arrears, request, paid_to, source, note,
                    since_revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rules.stream().map(rule -> {
            Rule.Bars bars = rule.bars();
            Rule.Duties duties = rule.duties();
            return new Object[] { rule.predicate(), rule.alternative(), rule.validFrom(), rule.validTo(),
                    rule.scopes().stream().map(ScopeKind::name).sorted().collect(joining(" ")), bars.cakupan(),
                    bars.keaktifan(), bars.keaktifanBase() == null ? null : bars.keaktifanBase().name(), bars.pemdaShare(),
                    bars.pemdaWaivedAt(), duties.agreement(), duties.noArrears(), duties.request(), duties.paidTo(),
                    rule.source(), rule.note(), revision };
        }).toList());
    }

    private static Rule read(ResultSet row) throws SQLException {
        String base = row.getString("keaktifan_base");
        return new Rule(row.getString("predicate"), row.getInt("alternative"), Database.day(row, "valid_from"),
                Database.day(row, "valid_to"),
                Arrays.stream(row.getString("scopes").split(" ", -1)).map(ScopeKind::valueOf).collect(toSet()),
                new Rule.Bars(row.getBigDecimal("cakupan"), row.getBigDecimal("keaktifan"),
                        base == null ? null : Indicator.valueOf(base), row.getBigDecimal("pemda_share"),
                        row.getBigDecimal("pemda_waived_at")),
                new Rule.Duties(row.getBoolean("agreement"), row.getBoolean("no_arrears"), row.getBoolean("request"),
                        Database.day(row, "paid_to")),
                row.getString("source"), row.getString("note"));
    }
}
