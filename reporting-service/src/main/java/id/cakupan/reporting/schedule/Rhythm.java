package id.cakupan.reporting.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;

import id.cakupan.reporting.narrative.Lang;

/**
 * When something is sent, in Western Indonesian time, and as of which day.
 *
 * @param day of the month, 1 to 28; null unless monthly
 * @param hour 0 to 23; null unless monthly
 * @param cron five fields; null unless by cron
 * @param asOf null on issue
 */
record Rhythm(Kind kind, Integer day, Integer hour, String cron, AsOf asOf) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Duration CLOSEST = Duration.ofHours(1);
    /** Two minutes of an hour show within three times, whatever the days are. */
    private static final int LOOKED_AT = 3;
    private static final int LONGEST_CRON = 100;

    enum Kind {
        MONTHLY,
        CRON,
        ON_ISSUE
    }

    /** The day that a briefing is about, seen from the day on which it is planned. */
    enum AsOf {
        FIRST_OF_MONTH,
        LAST_OF_PREVIOUS_MONTH,
        RUN_DAY;

        LocalDate of(LocalDate planned) {
            return switch (this) {
                case FIRST_OF_MONTH -> planned.withDayOfMonth(1);
                case LAST_OF_PREVIOUS_MONTH -> planned.withDayOfMonth(1).minusDays(1);
                case RUN_DAY -> planned;
            };
        }

        public String word(Lang lang) {
            return switch (this) {
                case FIRST_OF_MONTH -> lang.say("tanggal 1 bulan itu", "the 1st of that month");
                case LAST_OF_PREVIOUS_MONTH -> lang.say("hari terakhir bulan sebelumnya", "the last day of the month before");
                case RUN_DAY -> lang.say("hari itu juga", "that very day");
            };
        }
    }

    /** What is wrong with a cron expression, in words of the API; empty where nothing is. */
    static Optional<String> flaw(String cron, Instant now) {
        String form = "Must be a cron expression of five fields, minute hour day month weekday, such as 0 7 * * 1 for Mondays at 7.";
        if (cron == null || cron.length() > LONGEST_CRON) {
            return Optional.of(form);
        }
        List<Instant> times;
        try {
            times = new Rhythm(Kind.CRON, null, null, cron, AsOf.RUN_DAY).upcoming(now, LOOKED_AT);
        } catch (IllegalArgumentException e) {
            return Optional.of(form);
        }
        if (times.isEmpty()) {
            return Optional.of("Never comes, such as 30 February; choose another day.");
        }
        for (int i = 1; i < times.size(); i++) {
            if (Duration.between(times.get(i - 1), times.get(i)).compareTo(CLOSEST) < 0) {
                return Optional.of("Comes more often than once an hour; choose one minute, such as 0.");
            }
        }
        return Optional.empty();
    }

    /** The first time after a moment; empty where there is none. */
    Optional<Instant> after(Instant moment) {
        if (kind == Kind.ON_ISSUE) {
            return Optional.empty();
        }
        return execution().nextExecution(moment.atZone(WIB)).map(ZonedDateTime::toInstant);
    }

    /** The first times after a moment, so many at most. */
    List<Instant> upcoming(Instant moment, int most) {
        List<Instant> times = new ArrayList<>();
        Optional<Instant> next = after(moment);
        while (next.isPresent() && times.size() < most) {
            times.add(next.get());
            next = after(next.get());
        }
        return times;
    }

    /** The day that a briefing planned for a moment is about. */
    LocalDate asOf(Instant planned) {
        return asOf.of(planned.atZone(WIB).toLocalDate());
    }

    /** In words of a page. */
    String words(Lang lang) {
        return switch (kind) {
            case MONTHLY ->
                lang.say("setiap tanggal %d pukul %02d.00 WIB, keadaan %s", "on day %d of each month at %02d:00 WIB, as of %s")
                        .formatted(day, hour, asOf.word(lang));
            case CRON -> "cron %s (WIB), %s %s".formatted(cron, lang.say("keadaan", "as of"), asOf.word(lang));
            case ON_ISSUE -> lang.say("setiap kali naskah wilayah ini diterbitkan atau ditarik",
                    "whenever a briefing of this scope is issued or withdrawn");
        };
    }

    private ExecutionTime execution() {
        String expression = kind == Kind.MONTHLY ? "0 %d %d * *".formatted(hour, day) : cron;
        return ExecutionTime
                .forCron(new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(expression));
    }
}
