package id.cakupan.enrollment.registration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.microprofile.config.ConfigProvider;

import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** What an officer does, and a look behind her back into the database. */
public final class Desk {

    public static final String PATH = "/api/v1/registrations";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final AtomicInteger DISTRICTS = new AtomicInteger();

    private Desk() {
    }

    /** A form of somebody new in Banyuasin whose account was issued today. */
    public static Map<String, String> form() {
        int n = PEOPLE.incrementAndGet();
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(n);
        String nik = "160701%02d%02d%02d0000".formatted(birth.getDayOfMonth() + 40, birth.getMonthValue(),
                birth.getYear() % 100);
        return new HashMap<>(Map.of("nik", nik, "noKk", "1607%08d0000".formatted(n), "fullName", "Siti Contoh " + n,
                "birthDate", birth.toString(), "sex", "FEMALE", "district", "16.07.01", "point", "DROPBOX_FKTP_BANYUASIN",
                "receivedOn", TODAY.toString(), "vaIssuedOn", TODAY.toString()));
    }

    public static Map<String, String> form(String field, Object value) {
        Map<String, String> form = form();
        form.put(field, value == null ? null : value.toString());
        return form;
    }

    /** A form of somebody in a district that no other test registers in, so that the ledger there is hers alone. */
    public static Map<String, String> formAlone(LocalDate vaIssuedOn) {
        Map<String, String> form = form("vaIssuedOn", vaIssuedOn);
        form.put("district", rows(
                "select code from region where kind = 'DISTRICT' and (code like '81.%' or code like '53.%') order by code desc")
                .get(DISTRICTS.getAndIncrement()));
        return form;
    }

    public static ValidatableResponse register(Map<String, String> form) {
        return Contract.as("officer").contentType("application/json").body(form).post(PATH).then();
    }

    public static ValidatableResponse registerBadly(Object body) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(body).post(PATH).then();
    }

    public static String registered(Map<String, String> form) {
        return register(form).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse verify(String id) {
        return Contract.as("officer").post(PATH + "/" + id + "/verification").then();
    }

    public static String verified(Map<String, String> form) {
        String id = registered(form);
        verify(id).statusCode(200);
        return id;
    }

    public static ValidatableResponse pay(String id, LocalDate paidOn) {
        return Contract.as("officer").contentType("application/json").body(Map.of("paidOn", paidOn.toString()))
                .post(PATH + "/" + id + "/payments").then();
    }

    public static ValidatableResponse post(String id, String step, Object body) {
        return Contract.as("officer").contentType("application/json").body(body).post(PATH + "/" + id + "/" + step).then();
    }

    /** The movements of a district in the order of their writing: {@code date status reason cause channel n}. */
    public static List<String> movements(String district) {
        return rows("""
                select concat_ws(' ', effective_on, segment, status, reason, cause, channel_code, participants,
                       case when corrects is not null then 'corrects' end)
                from membership_movement where region_code = ? order by id""", district);
    }

    /** The first column of what a statement finds. */
    public static List<String> rows(String sql, String... parameters) {
        try (Connection connection = connection()) {
            return rows(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same over an open connection. */
    public static List<String> rows(Connection connection, String sql, String... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("test.superuser.url", String.class));
    }
}
