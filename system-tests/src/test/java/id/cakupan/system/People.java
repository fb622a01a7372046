package id.cakupan.system;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Invented people of Banyuasin; every NIK ends in 0000, a serial that is never issued. */
final class People {

    private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 12_000;

    private People() {
    }

    /** The n-th registration form, received and given its account on the day; no two share a NIK. */
    static Map<String, Object> form(int n, LocalDate day) {
        LocalDate born = FIRST.plusDays(n % DAYS);
        String district = "%02d".formatted(1 + n / DAYS);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("nik", "1607" + district + born.format(DDMMYY) + "0000");
        form.put("noKk", "1607" + district + "%06d0000".formatted(n));
        form.put("fullName", "Contoh Warga " + n);
        form.put("birthDate", born.toString());
        form.put("sex", "MALE");
        form.put("district", "16.07." + district);
        form.put("point", "DROPBOX_FKTP_BANYUASIN");
        form.put("receivedOn", day.toString());
        form.put("vaIssuedOn", day.toString());
        return form;
    }
}
