package id.cakupan.enrollment.channel;

import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.list;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChannelUploadTest {

    @Test
    void the_first_channel_and_its_point_say_what_they_are() {
        list("channels", Map.of()).body("items[0].code", is("DROPBOX_FKTP")).body("items[0].segments", contains("PBPU"))
                .body("items[0].informationOnly", is(false)).body("items[0].validFrom", nullValue())
                .body("items[0].source", containsString("ANTARA"));
        list("channel-points", Map.of()).body("items[0].code", is("DROPBOX_FKTP_BANYUASIN"))
                .body("items[0].kind", is("DROPBOX")).body("items[0].name", is("Dropbox FKTP Banyuasin"))
                .body("items[0].nameId", is("Dropbox FKTP Banyuasin")).body("items[0].nameEn", is("Clinic dropbox Banyuasin"));
    }

    @Test
    void channels_and_points_are_listed_as_their_files_state_them() {
        loaded("channels", "T_CHAT,Obrolan,Chat,no,BP  PBPU,2013-01-01,2013-12-31,,Report,A note");
        loaded("channel-points", "T_CHAT_1,T_CHAT,CHAT,Nomor,Number,16.01,Lantai 1,08118165165,,yes,,2013-12-31,2013-06-01,"
                + "Report,");
        list("channels", Map.of()).body("items.find { it.code == 'T_CHAT' }.segments", contains("PBPU", "BP"))
                .body("items.find { it.code == 'T_CHAT' }.note", is("A note"));
        String point = "items.find { it.code == 'T_CHAT_1' }.";
        list("channel-points", Map.of()).body(point + "channel", is("T_CHAT")).body(point + "region", is("16.01"))
                .body(point + "place", is("Lantai 1")).body(point + "contact", is("08118165165"))
                .body(point + "segments", empty()).body(point + "informationOnly", is(true))
                .body(point + "seenOn", is("2013-06-01")).body(point + "validFrom", nullValue());
        Contract.as("viewer").get("/api/v1/channels/T_CHAT/points").then().statusCode(200).body("items.code",
                contains("T_CHAT_1"));
    }

    @Test
    void what_was_seen_on_a_day_is_not_listed_for_days_before() {
        loaded("channels", "T_SEEN,A,A,no,,,2014-12-31,2014-06-01,Report,", "T_KNOWN,A,A,no,,2014-01-01,2014-12-31,2014-06-01,"
                + "Report,");
        list("channels", Map.of("asOf", "2014-05-31")).body("items.code", not(hasItem("T_SEEN"))).body("items.code",
                hasItem("T_KNOWN"));
        list("channels", Map.of("asOf", "2014-06-01")).body("items.code", hasItems("T_SEEN", "T_KNOWN"));
        list("channels", Map.of("asOf", "2015-01-01")).body("items.code", not(hasItem("T_SEEN")));
    }

    @Test
    void everything_wrong_with_channels_and_points_is_told() {
        load("channels", "chat,,,maybe,PBPU CAT,,,,,", "T_X,A,A,no,UNSPECIFIED,,,2023-13-01,S,").statusCode(400).body(
                "violations.field",
                contains("row 2, column code", "row 2, column name_id", "row 2, column name_en",
                        "row 2, column information_only", "row 2, column source", "row 2, column segments",
                        "row 3, column seen_on", "row 3, column segments"));
        load("channel-points", "t,NO_CHANNEL,TENT,,,99,,,CAT,,,,,,", "T_Y,DROPBOX_FKTP,OTHER,A,A,ID,,,,no,,,,S,",
                "T_Y,DROPBOX_FKTP,OTHER,A,A,ID,,,,no,,,,S,").statusCode(400)
                .body("violations.field",
                        contains("row 2, column code", "row 2, column channel", "row 2, column kind", "row 2, column name_id",
                                "row 2, column name_en", "row 2, column region", "row 2, column source",
                                "row 2, column segments", "row 4, column code"))
                .body("violations[1].message",
                        is("There is no such channel; load it first, GET /api/v1/channels lists them."));
        assertThat(found("channel-points", "code", "code", "T_Y")).isEmpty();
    }

    @Test
    void a_row_replaces_that_of_its_code_and_comes_back() {
        String load = loaded("channel-points",
                "DROPBOX_FKTP_BANYUASIN,DROPBOX_FKTP,DROPBOX,Nama baru,New name,16.07,,,,no,,,,Report,");
        assertThat(found("channel-points", "nameEn", "code", "DROPBOX_FKTP_BANYUASIN")).containsExactly("New name");
        undone(load);
        assertThat(found("channel-points", "name", "code", "DROPBOX_FKTP_BANYUASIN"))
                .containsExactly("Dropbox FKTP Banyuasin");
    }

    @Test
    void a_point_is_listed_on_days_on_which_its_channel_is_open_too() {
        loaded("channels", "T_SHUT,A,A,no,,2011-01-01,2011-12-31,,Report,", "T_NOTED,A,A,no,,,,2011-06-01,Report,");
        loaded("channel-points", "T_SHUT_1,T_SHUT,OFFICE,A,A,16.01,,,,no,2010-01-01,,,Report,",
                "T_NOTED_1,T_NOTED,OFFICE,A,A,16.01,,,,no,2010-01-01,,,Report,");
        list("channel-points", Map.of("asOf", "2011-12-31")).body("items.code", hasItems("T_SHUT_1", "T_NOTED_1"));
        list("channel-points", Map.of("asOf", "2012-01-01")).body("items.code", hasItem("T_NOTED_1")).body("items.code",
                not(hasItem("T_SHUT_1")));
        list("channel-points", Map.of("asOf", "2011-05-31")).body("items.code", hasItem("T_SHUT_1")).body("items.code",
                not(hasItem("T_NOTED_1")));
        list("channel-points", Map.of()).body("items.code", hasItems("T_SHUT_1", "T_NOTED_1"));
        Contract.as("viewer").get("/api/v1/channels/T_SHUT/points").then().statusCode(200).body("items.code",
                contains("T_SHUT_1"));
    }

    @Test
    void the_tag_of_points_changes_with_their_channels() {
        String tag = Contract.as("service").get("/api/v1/channel-points").then().statusCode(200).extract().header("ETag");
        Contract.as("service").header("If-None-Match", tag).get("/api/v1/channel-points").then().statusCode(304);
        loaded("channels", "T_TAG,A,A,no,,2011-01-01,2011-12-31,,Report,");
        Contract.as("service").header("If-None-Match", tag).get("/api/v1/channel-points").then().statusCode(200);
    }
}
