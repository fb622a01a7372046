package id.cakupan.enrollment.personal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import id.cakupan.enrollment.personal.PersonalKeys.Kind;

/**
 * Holds the keys of a start against those that the database was written with. A known text under each key is kept: a
 * key of the same id with other bytes, or one that is gone, would lose data or let a NIK in twice.
 */
final class KeyCheck {

    private static final String KNOWN_TEXT = "cakupan key check";

    private final Connection connection;

    KeyCheck(Connection connection) {
        this.connection = connection;
    }

    /** @throws IllegalStateException when a key is another one or missing; nothing may be kept then */
    void check(PersonalKeys keys) throws SQLException {
        for (Kind kind : Kind.values()) {
            for (Map.Entry<String, SecretKeySpec> key : keys.all(kind).entrySet()) {
                remember(kind, key.getKey(), key.getValue());
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select kind, key_id, check_value from key_check")) {
            while (rows.next()) {
                compare(keys, Kind.valueOf(rows.getString(1)), rows.getString(2), rows.getBytes(3));
            }
        }
    }

    private void remember(Kind kind, String id, SecretKeySpec key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into key_check (kind, key_id, check_value) values (?, ?, ?) on conflict do nothing")) {
            statement.setString(1, kind.name());
            statement.setString(2, id);
            statement.setBytes(3, kind == Kind.ENCRYPTION ? SealedText.seal(KNOWN_TEXT, context(kind, id), id, key)
                    : LookupHash.hash(key, context(kind, id)));
            statement.executeUpdate();
        }
    }

    private static void compare(PersonalKeys keys, Kind kind, String id, byte[] known) {
        SecretKeySpec key = keys.all(kind).get(id);
        if (key == null) {
            throw new IllegalStateException(("The key %s.%s is missing from cakupan.personal.keys-file though this database "
                    + "was written with it; put it back, or delete its row of key_check once nothing is stored under it.")
                    .formatted(kind, id));
        }
        if (!fits(kind, id, key, known)) {
            throw new IllegalStateException(("The key %s.%s of cakupan.personal.keys-file is not the one that this database "
                    + "was written with; put the right keys file in place.").formatted(kind, id));
        }
    }

    private static boolean fits(Kind kind, String id, SecretKeySpec key, byte[] known) {
        if (kind == Kind.LOOKUP) {
            return MessageDigest.isEqual(known, LookupHash.hash(key, context(kind, id)));
        }
        try {
            return SealedText.open(known, context(kind, id), Map.of(id, key)).equals(KNOWN_TEXT);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static String context(Kind kind, String id) {
        return "check:" + kind + ":" + id;
    }
}
