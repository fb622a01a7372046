package id.cakupan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The export of coverage-service: months of the scope, of one province and, where they are wanted, of its regencies. */
public final class ExportAnswers {

    public static final int REGENCIES = 514;
    private static final String HEAD = "as_of,code,name,kind,parent,registered,active,inactive,unspecified,provenance,population,"
            + "population_edition,cakupan,keaktifan_penduduk,keaktifan_peserta,known_at,feed_position,data_revision";

    private ExportAnswers() {
    }

    static String of(ObjectNode figure, Map<String, String> query) {
        StringBuilder rows = new StringBuilder(HEAD).append('\n');
        LocalDate to = LocalDate.parse(query.get("to"));
        String end = ",%s,%s,%s%n".formatted(query.get("knownAt"), figure.get("feedPosition"), figure.get("dataRevision"));
        for (LocalDate day : days(LocalDate.parse(query.get("from")), to, query.get("at"))) {
            rows.append(day).append(",ID,Indonesia,NATION,,,,,,,278696200,dukcapil-2023-S1,,,").append(end);
            rows.append(day).append(",16,Sumatera Selatan,PROVINCE,ID,,,,,,,,,,").append(end);
            for (int i = 1; i <= ("2".equals(query.get("levels")) ? REGENCIES : 0); i++) {
                rows.append(day)
                        .append(",%02d.%02d,\"Kabupaten \"\"Contoh\"\", %d\",REGENCY,16,".formatted(11 + i / 99, i % 99, i))
                        .append(800 + i).append(",700,").append(100 + i).append(",0,STATED,1000,dukcapil-2023-S1,")
                        .append("%d.%02d,70.00,".formatted((800 + i) / 10, (800 + i) % 10 * 10)).append("77.70").append(end);
            }
        }
        return rows.toString();
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to, String at) {
        return at.equals("first") ? from.datesUntil(to.plusDays(1)).filter(day -> day.getDayOfMonth() == 1).toList()
                : from.datesUntil(to.plusDays(1)).filter(day -> day.plusDays(1).getDayOfMonth() == 1 || day.equals(to))
                        .toList();
    }
}
