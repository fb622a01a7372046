package id.cakupan.enrollment;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** Loads files of reference data and undoes them. */
public final class Uploads {

    /** The header of each kind of file. */
    public static final Map<String, String> HEADERS = Map.ofEntries(
            entry("branches", "code,name,deputy,areas_total,valid_from,valid_to,source,note\n"),
            entry("territories", "branch,region,valid_from,valid_to,source,note\n"),
            entry("deputies", "code,name,all_branches_listed,valid_from,valid_to,source,note\n"),
            entry("programmes", "code,scope,name_id,name_en,text_id,text_en,valid_from,valid_to,seen_on,source,note\n"),
            entry("holidays", "day,name,kind,source,note\n"),
            entry("uhc-prioritas", "region,valid_from,valid_to,source,note\n"),
            entry("ward-standards", "standard,valid_from,valid_to,source,note\n"),
            entry("facilities", "code,name,kind,region,valid_from,valid_to,source,note\n"),
            entry("channels", "code,name_id,name_en,information_only,segments,valid_from,valid_to,seen_on,source,note\n"),
            entry("channel-points",
                    "code,channel,kind,name_id,name_en,region,place,contact,segments,information_only,"
                            + "valid_from,valid_to,seen_on,source,note\n"),
            entry("tariffs", "segment,class_right,payer,rupiah,percent,pay_ceiling,valid_from,valid_to,source,note\n"),
            entry("agreements", "region,number,quota,budget_rupiah,arrears_rupiah,arrears_on,paid_to,requested_on,"
                    + "valid_from,valid_to,source,note\n"));

    private Uploads() {
    }

    public static ValidatableResponse load(String what, String... rows) {
        return Contract.as("analyst").contentType("text/csv; charset=UTF-8")
                .body(HEADERS.get(what) + String.join("\n", rows) + "\n").post("/api/v1/" + what).then();
    }

    /** Loads what is right; the id of the load. */
    public static String loaded(String what, String... rows) {
        return load(what, rows).statusCode(200).extract().path("id");
    }

    public static ValidatableResponse undo(String id) {
        return Contract.as("analyst").post("/api/v1/reference-loads/" + id + "/undo").then();
    }

    /** Undoes what can be undone; the id of the undo. */
    public static String undone(String id) {
        return undo(id).statusCode(200).extract().path("id");
    }

    public static ValidatableResponse list(String what, Map<String, String> query) {
        return Contract.as("service").queryParams(query).get("/api/v1/" + what).then().statusCode(200);
    }

    /** The values of a field of the items whose other field has a value. */
    public static List<Object> found(String what, String field, String where, String value) {
        return list(what, Map.of()).extract()
                .path("items.findAll { it." + where + " == '" + value + "' }." + field);
    }
}
