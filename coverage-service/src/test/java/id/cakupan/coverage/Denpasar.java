package id.cakupan.coverage;

import java.util.Map;

import id.cakupan.kit.Contract;

/** What the tests of reports share: a branch of three areas whose totals were printed, and figures of other reports. */
public final class Denpasar {

    /** The header of a file of published figures. */
    public static final String PUBLISHED = "code,scope,indicator,segment,as_of,value,unit,step,qualifier,bound,areas,"
            + "label_id,label_en,report,reported_on,source,speaker,note\n";
    /** The header of a file of utilisation. */
    public static final String UTILISATION = "code,scope,period_from,period_to,visits,step,printed_per_day,report,"
            + "reported_on,source,speaker,note\n";

    private Denpasar() {
    }

    /** Loads all of it, the first time; the world must be loaded. */
    public static void load(FakeRegister register) {
        register.once("denpasar", () -> {
            area(register, "51.71", "Denpasar", 700_000, 80_000);
            area(register, "51.03", "Badung", 450_000, 60_000);
            area(register, "51.02", "Tabanan", 353_459, 44_736);
            register.places().branch("2201", "Denpasar", null, 3, null);
            World.followed(register);
            World.eventually("the branch is listed",
                    () -> Contract.as("viewer").get("/api/v1/coverage/branch:2201").statusCode() == 200);
            populations();
            figures();
            utilisation();
        });
    }

    private static void populations() {
        World.upload("populations", """
                edition,period,adopted_on,region,people,provenance,source,note,doubt
                implied-seed-004,2024-S1,2024-06-01,51.71,770000,ESTIMATED,Test,,Diragukan
                implied-seed-004,2024-S1,2024-06-01,51.03,500000,ESTIMATED,Test,,
                implied-seed-004,2024-S1,2024-06-01,51.02,409092,ESTIMATED,Test,,
                late-2024-S2,2024-S2,2025-06-01,51.71,780000,STATED,Test,,
                late-2024-S2,2024-S2,2025-06-01,51.03,510000,STATED,Test,,
                late-2024-S2,2024-S2,2025-06-01,51.02,398190,STATED,Test,,
                """);
    }

    private static void figures() {
        World.upload("published-figures", PUBLISHED + """
                S004-01,branch:2201,tidak_aktif,,2024-06-30,184736,,1,,,,,,004,,Test,,
                S004-02,branch:2201,ketidakaktifan,,2024-06-30,11,,1,,,,,,004,,Test,,
                S004-03,branch:2201,wilayah,,2024-06,3,,1,,,,,,004,,Test,,
                S004-04,branch:2201,terdaftar,,2024-06-30,1688195,,1,,,,,,004,,Test,,
                S004-05,branch:2201,cakupan,,2024-06-30,100,,1,,,,,,004,,Test,,
                S004-06,branch:2201,aktif,,2024-06-30,1503459,,1,,,,,,004,,Test,,
                S004-07,branch:2201,keaktifan,,2024-06-30,89.54,,0.01,,,,,,004,,Test,,
                S004-09,branch:2201,penduduk,,2024-06-30,1679092,,1,,,,,,004,,Test,,
                S004-15,branch:2201,lain,,2024-06-30,4,months,1,,,,Menunggak mulai,Arrears from,004,,Test,,
                S004-90,branch:2201,wilayah_di_atas,,2024-06-30,2,,1,,100,,,,004,,Test,,
                S004-91,branch:2201,wilayah_di_bawah,,2024-06-30,1,,1,,98,51.02,,,004,,Test,,
                S004-95,branch:2201,wilayah,,2024,3,,1,,,,,,004,,Test,,
                S004-96,branch:2201,cakupan_seharusnya,,2024-06-30,70,,1,,,,,,004,,Test,,
                S004-97,branch:2201,keaktifan,PBPU,2024-06-30,35.75,,0.01,,,,,,004,,Test,,
                S004-98,branch:2201,keaktifan,,2024-06-30,80,,1,,,,,,004,,Test,,
                S004-99,branch:2201,keaktifan,,2024-06-30,89.06,,0.01,,,,,,004,,Test,,
                S005-01,51.71,cakupan,,2024-06-30,101.3,,0.1,,,,,,005,,Test,,
                S002-03,16.07,belum_terdaftar,,2023-09-01,19841,,1,,,,,,002,,Test,,
                S002-80,16,wilayah_di_atas,,2023-09-01,2,,1,,98,,,,002,,Test,,
                S002-81,16,wilayah,,2023-09-01,17,,1,,,,,,002,,Test,,
                S003-01,16.71,terdaftar,,2022-08,1703139,,1,,,,,,003,,Test,,
                S003-02,16.71,cakupan,,2022-08,99.92,,0.01,about,,,,,003,,Test,,
                S003-03,16.71,terdaftar,,2022-08,1700000,,100000,at_least,,,,,003,,Test,,
                S003-04,16.71,terdaftar,,2022-08,1800000,,100000,at_least,,,,,003,,Test,,
                S003-05,16.71,terdaftar,,2022-08,1800000,,100000,about,,,,,003,,Test,,
                S003-09,16.71,keaktifan,,2022-08,80,,1,,,,,,003,,Test,,
                """);
    }

    private static void utilisation() {
        World.upload("utilisation", UTILISATION + """
                S004-12,branch:2201,2023-01-01,2023-12-31,2570000,10000,,004,,Test,,
                S004-10,branch:2201,2024-01-01,2024-06-30,1390000,10000,7717,004,2024-09-01,Test,Kepala cabang,
                """);
    }

    private static void area(FakeRegister register, String code, String name, long active, long inactive) {
        register.areas().put(code, name, "REGENCY", "51");
        register.places().territory("2201", code, null, null);
        register.feed().balance(FakeFeed.statement("BALANCE", code, "2024-06-30", "ESTIMATED"),
                Map.of("AKTIF", active, "NON_AKTIF", inactive));
    }
}
