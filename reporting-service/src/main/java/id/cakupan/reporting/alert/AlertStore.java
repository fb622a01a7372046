package id.cakupan.reporting.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.lint.Text;

/** Rules and alerts; a rule that was deleted is kept for its alerts, but nobody finds it. */
@ApplicationScoped
class AlertStore {

    /** Longer than a check takes. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String ALERTS = "select a.* from alert a where ";

    private final Database database;
    private final Recipients recipients;

    AlertStore(Database database, Recipients recipients) {
        this.database = database;
        this.recipients = recipients;
    }

    long add(AlertRuleRequest wanted, String by, Instant now) {
        return database.first("""
                insert into alert_rule (name, kind, scope, days, lang, recipients, made_at, made_by, next_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning number""", row -> row.getLong("number"), wanted.name(),
                wanted.kind(), wanted.scope(), wanted.days(), wanted.lang(), recipients.written(wanted.recipients()), now, by,
                now).orElseThrow();
    }

    /** It is checked anew at once, and what was noted of it as it was before is forgotten. */
    void change(long number, AlertRuleRequest wanted, Instant now) {
        database.update("""
                update alert_rule set name = ?, kind = ?, scope = ?, days = ?, lang = ?, recipients = ?::jsonb,
                version = version + 1, next_at = ?, checked_at = null, failing = null where number = ?""", wanted.name(),
                wanted.kind(), wanted.scope(), wanted.days(), wanted.lang(), recipients.written(wanted.recipients()), now,
                number);
    }

    Optional<AlertRule> rule(long number) {
        return database.first("select * from alert_rule where number = ? and deleted_at is null", this::rule, number);
    }

    /** Waits for whoever is changing it. */
    Optional<AlertRule> lock(long number) {
        return database.first("select * from alert_rule where number = ? and deleted_at is null for update", this::rule,
                number);
    }

    /** The newest first. */
    List<AlertRule> rules(long before, int limit) {
        return database.list("select * from alert_rule where deleted_at is null and number < ? order by number desc limit ?",
                this::rule, before, limit);
    }

    /** Its alerts are over with it. */
    void delete(long number, Instant now) {
        database.update("update alert_rule set deleted_at = ?, version = version + 1 where number = ?", now, number);
        endAll(number, now);
    }

    /** Nothing happens to one that is not deleted. */
    void restore(long number, Instant now) {
        database.update("""
                update alert_rule set deleted_at = null, version = version + 1, next_at = ?, checked_at = null, failing = null
                where number = ? and deleted_at is not null""", now, number);
    }

    boolean isDeleted(long number) {
        return database.first("select 1 from alert_rule where number = ? and deleted_at is not null", row -> true, number)
                .isPresent();
    }

    /** Ends what is open of a rule without a word. */
    void endAll(long number, Instant now) {
        database.update("update alert set over_at = ? where rule = ? and over_at is null", now, number);
    }

    /** Takes the rule that waits longest, for the time of the lease. */
    Optional<AlertRule> claim(Instant now) {
        return database.first("""
                update alert_rule set next_at = ? where number = (
                    select number from alert_rule where deleted_at is null and next_at <= ?
                    order by next_at limit 1 for update skip locked)
                returning *""", this::rule, now.plus(LEASE), now);
    }

    /**
     * Notes a check, unless the rule was changed meanwhile; the code says why it came to nothing, null where it did not.
     */
    void checked(AlertRule rule, String failing, Instant now, Instant next) {
        database.update("update alert_rule set checked_at = ?, failing = ?, next_at = ? where number = ? and version = ?", now,
                failing, next, rule.number(), rule.version());
    }

    List<Alert> open(long rule) {
        return database.list(ALERTS + "a.rule = ? and a.over_at is null order by a.number", AlertStore::alert, rule);
    }

    void begin(AlertRule rule, Signal signal, UUID message, Instant now) {
        database.update("""
                insert into alert (rule, scope, subject, text_id, text_en, since, opened) values (?, ?, ?, ?, ?, ?, ?)""",
                rule.number(), rule.scope(), signal.subject(), signal.text().indonesian(), signal.text().english(), now,
                message);
    }

    /** The same goes on, in other words. */
    void reword(long number, Text text) {
        database.update("update alert set text_id = ?, text_en = ? where number = ?", text.indonesian(), text.english(),
                number);
    }

    void end(long number, UUID message, Instant now) {
        database.update("update alert set over_at = ?, closed = ? where number = ?", now, message, number);
    }

    /** The newest first, those of deleted rules too. */
    List<Alert> alerts(long before, int limit) {
        return database.list(ALERTS + "a.number < ? order by a.number desc limit ?", AlertStore::alert, before, limit);
    }

    /** Open ones first, of each sort the newest first. */
    List<Alert> openFirst(AlertPlace after, int limit) {
        return database.list(ALERTS + """
                (a.over_at is not null, -a.number) > (?, ?) order by a.over_at is not null, a.number desc limit ?""",
                AlertStore::alert, after.over(), -after.number(), limit);
    }

    Optional<Alert> alert(long number) {
        return database.first(ALERTS + "a.number = ?", AlertStore::alert, number);
    }

    private AlertRule rule(ResultSet row) throws SQLException {
        return new AlertRule(row.getLong("number"), row.getInt("version"), row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("scope"), row.getObject("days", Integer.class), row.getString("lang"),
                recipients.read(row.getString("recipients")), Database.instant(row, "made_at"), row.getString("made_by"),
                Database.instant(row, "checked_at"), row.getString("failing"));
    }

    private static Alert alert(ResultSet row) throws SQLException {
        return new Alert(row.getLong("number"), row.getLong("rule"), row.getString("scope"), row.getString("subject"),
                new Text(row.getString("text_id"), row.getString("text_en")), Database.instant(row, "since"),
                Database.instant(row, "over_at"), row.getObject("opened", UUID.class), row.getObject("closed", UUID.class));
    }
}
