package id.cakupan.coverage.scenario;

import java.util.List;
import java.util.Map;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.World;
import id.cakupan.coverage.mirror.Mirror;

/** Two regencies of Jambi, one kept person by person, of the other only a total. */
final class Jambi {

    private Jambi() {
    }

    static void load(FakeRegister register, List<Mirror> lists) {
        World.load(register);
        register.once("jambi", () -> {
            register.areas().put("15.01", "Kabupaten Kerinci", "REGENCY", "15");
            register.areas().put("15.71", "Kota Jambi", "CITY", "15");
            register.places().tariff("PBPU_PEMDA", null, "PEMERINTAH_DAERAH", 37_800);
            register.places().tariff("PBPU_PEMDA", null, "PEMERINTAH_PUSAT", 4_200);
            register.places().tariff("PBI_APBN", null, "PEMERINTAH_PUSAT", 42_000);
            register.places().tariff("PBPU", "III", "PESERTA", 35_000);
            register.places().tariff("PBPU", "III", "PEMERINTAH_PUSAT", 7_000);
            register.places().share("PPU_PN", "PEMBERI_KERJA", "4");
            register.places().agreement("15.01", "2026-01-01", Map.of("quota", 130, "budgetRupiah", 11_340_000,
                    "arrearsRupiah", 0, "arrearsOn", "2026-01-01", "requestedOn", "2026-01-01"));
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    jambi-1,2025-S1,2025-12-01,15.01,1000,STATED,Test,
                    jambi-1,2025-S1,2025-12-01,15.71,2000,STATED,Test,
                    jambi-2,2026-S2,2027-03-01,15.01,1100,STATED,Test,
                    jambi-2,2026-S2,2027-03-01,15.71,2000,STATED,Test,
                    """);
            World.upload("targets", """
                    owner;indicator;due;percentage;headcount;legal_basis;source;note
                    15.01;cakupan;2028-12-31;98;;Test;Test;
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "15.01", "2025-12-31", "STATED"));
            move(register, "PBPU_PEMDA", "AKTIF", 100);
            move(register, "PBI_APBN", "AKTIF", 700);
            move(register, "PBPU", "NON_AKTIF", 150);
            register.feed().balance(FakeFeed.statement("BALANCE", "15.71", "2025-12-31", "STATED"),
                    Map.of("AKTIF", 1_600L, "NON_AKTIF", 200L));
            World.followed(register);
            lists.forEach(Mirror::refresh);
        });
    }

    private static void move(FakeRegister register, String segment, String status, long people) {
        Map<String, Object> content = FakeFeed.movement("15.01", "2025-12-31", segment, status, people);
        content.put("cause", "NEW");
        register.feed().publish(content);
    }
}
