package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of briefings and pages, with the way in which each writes numbers and days. */
public enum Lang {
    ID,
    EN;

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter TIME_ID = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final List<String> MONTHS_ID = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
            "Agustus", "September", "Oktober", "November", "Desember");
    private static final List<String> MONTHS_EN = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    /** The language of a {@code lang} parameter; Indonesian when it is missing, empty when it is another word. */
    public static Optional<Lang> of(String parameter) {
        if (parameter == null || parameter.isEmpty() || parameter.equals("id")) {
            return Optional.of(ID);
        }
        return parameter.equals("en") ? Optional.of(EN) : Optional.empty();
    }

    /** Code for the {@code lang} attribute and parameter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Query string of a page in the language; nothing for Indonesian, which is the default. */
    public String query() {
        return this == ID ? "" : "?lang=" + code();
    }

    public String say(String indonesian, String english) {
        return this == ID ? indonesian : english;
    }

    /** {@code 817.221} or {@code 817,221}. */
    public String number(long value) {
        return grouped(Long.toString(value));
    }

    /** With its sign: {@code +3.248}, {@code −19.841}, {@code 0}. */
    public String signed(long value) {
        return (value > 0 ? "+" : value < 0 ? "−" : "") + number(Math.abs(value));
    }

    /** The same of a number with decimals: {@code +0,05}, {@code −1,11}. */
    String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "") + decimal(value.abs());
    }

    /** With the decimals that it has: {@code 97,63} or {@code 97.63}. */
    public String decimal(BigDecimal value) {
        return grouped(value.toPlainString());
    }

    // a briefing holds hundreds of numbers, for which a general formatter costs more than all else
    private String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int first = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + end / 3);
        for (int i = 0; i < end; i++) {
            if (i > first && (end - i) % 3 == 0) {
                text.append(this == ID ? '.' : ',');
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(this == ID ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** {@code 1 September 2023}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@code Agustus 2022}. */
    public String month(LocalDate day) {
        return (this == ID ? MONTHS_ID : MONTHS_EN).get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Day and time in Western Indonesian time, to the second. */
    public String instant(Instant instant) {
        ZonedDateTime local = instant.atZone(WIB);
        return day(local.toLocalDate()) + (this == ID ? " pukul " + TIME_ID.format(local) : ", " + TIME_EN.format(local))
                + " WIB";
    }

    /** {@code a, b dan c} or {@code a, b and c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + say(" dan ", " and ") + last;
    }
}
