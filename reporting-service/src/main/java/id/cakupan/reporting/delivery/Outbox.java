package id.cakupan.reporting.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.briefing.DocumentFile;

/** What waits to be sent, and what became of it. Writes within the transaction of the caller. */
@ApplicationScoped
public class Outbox {

    private final Database database;
    private final ObjectMapper mapper;

    Outbox(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Puts a message in for each recipient; it is sent when the transaction is committed. */
    public UUID put(Message message, List<Recipient> recipients, Instant now) {
        UUID id = UUID.randomUUID();
        database.update("insert into message (id, made_at, subject, body, data) values (?, ?, ?, ?, ?)", id, now,
                message.subject(), message.text(), json(message));
        for (DocumentFile file : message.files()) {
            database.update("insert into message_file (message, name, media_type, content) values (?, ?, ?, ?)", id,
                    file.name(),
                    file.mediaType(), file.content());
        }
        for (int i = 0; i < recipients.size(); i++) {
            Recipient one = recipients.get(i);
            database.update("""
                    insert into delivery (id, message, place, way, address, secret, state, next_at)
                    values (?, ?, ?, ?, ?, ?, 'WAITING', ?)""", UUID.randomUUID(), id, i, one.way(), one.to(), one.secret(),
                    now);
        }
        return id;
    }

    /** What became of messages, each in the order of its recipients; a null among them is passed over. */
    public Map<UUID, List<Delivery>> deliveries(Collection<UUID> messages) {
        Map<UUID, List<Delivery>> found = new HashMap<>();
        List<String> wanted = messages.stream().filter(Objects::nonNull).distinct().map(UUID::toString).toList();
        database.each("select * from delivery where message = any (?::uuid[]) order by place", row -> found
                .computeIfAbsent(row.getObject("message", UUID.class), message -> new ArrayList<>()).add(delivery(row)),
                wanted);
        return found;
    }

    /** Lets what failed be tried from the beginning; how many there are, none for null. */
    public int retry(UUID message, Instant now) {
        return database.update("""
                update delivery set state = 'WAITING', attempts = 0, next_at = ? where message = ? and state = 'FAILED'""", now,
                message);
    }

    /** Takes back what still waits; what is being sent at this moment may go out. */
    public void cancel(List<UUID> messages) {
        database.update("update delivery set state = 'CANCELLED' where message = any (?::uuid[]) and state = 'WAITING'",
                messages.stream().map(UUID::toString).toList());
    }

    /** A file of a message; empty where there is none, or it was kept long enough after it was sent. */
    public Optional<DocumentFile> file(UUID message, String name) {
        return files("select * from message_file where message = ? and name = ?", message, name).stream().findFirst();
    }

    List<DocumentFile> files(UUID message) {
        return files("select * from message_file where message = ? order by name", message);
    }

    private List<DocumentFile> files(String sql, Object... arguments) {
        return database.list(sql,
                row -> new DocumentFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")),
                arguments);
    }

    private String json(Message message) {
        try {
            return mapper.writeValueAsString(message.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Delivery.State state = Delivery.State.valueOf(row.getString("state"));
        return new Delivery(Way.valueOf(row.getString("way")), row.getString("address"), state, row.getString("reason"),
                row.getInt("attempts"), state == Delivery.State.WAITING ? Database.instant(row, "next_at") : null,
                Database.instant(row, "sent_at"));
    }
}
