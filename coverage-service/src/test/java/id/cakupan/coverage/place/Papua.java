package id.cakupan.coverage.place;

import java.util.HashMap;
import java.util.Map;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.World;

/**
 * Papua before and after an invented 25 July 2024, when a province was split off as Papua Selatan was two years before, and
 * 91.01 became 83.01. Its people are kept one by one but for 60 whom only the total of the old province knew; the nation's
 * total stays what it is.
 */
final class Papua {

    static final String BEFORE = "asOf=2024-06-30";
    static final String AFTER = "asOf=2024-11-30";
    static final String AS_IS = "&boundaries=as-is";

    private static final String SPLIT = "2024-07-25";

    private Papua() {
    }

    static void load(FakeRegister register) {
        World.load(register);
        register.once("papua", () -> {
            register.areas().put("83", "ID", SPLIT, null, "91");
            register.areas().put("91.01", "91", null, "2024-07-24", null);
            register.areas().put("83.01", "83", SPLIT, null, "91.01");
            register.areas().put("91.03", "91", null, null, null);
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    papua-2023,2023-S2,2024-01-01,91,2000,STATED,Test,
                    papua-2023,2023-S2,2024-01-01,91.01,1000,STATED,Test,
                    papua-2023,2023-S2,2024-01-01,91.03,1000,STATED,Test,
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "91.01", "2023-12-31", "STATED"),
                    FakeFeed.statement("COMPLETE_SINCE", "91.03", "2023-12-31", "STATED"));
            move(register, "91.01", "2023-12-31", "PBI_APBN", "AKTIF", 700);
            move(register, "91.01", "2023-12-31", "PBPU_PEMDA", "AKTIF", 150);
            move(register, "91.01", "2023-12-31", "PBPU", "NON_AKTIF", 30);
            move(register, "91.01", "2023-12-31", "PBPU", "AKTIF", 20);
            move(register, "91.03", "2023-12-31", "PBI_APBN", "AKTIF", 400);
            move(register, "91.03", "2023-12-31", "PBPU", "NON_AKTIF", 100);
            move(register, "91.01", "2024-02-20", "PBPU_PEMDA", "AKTIF", 20);
            register.feed().publish(FakeFeed.movement("91", "2024-03-31", "UNSPECIFIED", "AKTIF", 60),
                    FakeFeed.movement("ID", "2024-03-31", "UNSPECIFIED", "AKTIF", -60),
                    FakeFeed.statement("BALANCE", "91", "2024-03-31", "STATED"));
            move(register, "91.03", "2024-06-20", "PBI_APBN", "AKTIF", 10);
            move(register, "91.01", "2024-06-25", "PBPU", "NON_AKTIF", -3);
            register.feed().publish(movement("91", SPLIT, "UNSPECIFIED", "AKTIF", "BOUNDARY", -60),
                    movement("ID", SPLIT, "UNSPECIFIED", "AKTIF", "BOUNDARY", 60));
            move(register, "83.01", "2024-10-15", "PBPU_PEMDA", "AKTIF", 30);
            World.followed(register);
        });
    }

    /** People of an area who were among those that the nation's own row held. */
    private static void move(FakeRegister register, String area, String day, String segment, String status, long people) {
        register.feed().publish(movement(area, day, segment, status, "NEW", people),
                movement("ID", day, segment, status, "NEW", -people));
    }

    private static Map<String, Object> movement(String area, String day, String segment, String status, String cause,
            long people) {
        Map<String, Object> content = new HashMap<>(FakeFeed.movement(area, day, segment, status, people));
        content.put("cause", cause);
        return content;
    }
}
