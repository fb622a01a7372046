package id.cakupan.reporting.schedule;

import java.time.Instant;
import java.util.List;

import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.delivery.Way;
import id.cakupan.reporting.narrative.BriefingKind;

/**
 * A schedule as it is told.
 *
 * @param briefingKind of what it makes; null where it follows the archive
 * @param nextTimes the next three; none where it rests or follows the archive
 * @param cautions codes of what will keep it from being delivered, {@code mail-not-configured}
 */
record ScheduleAnswer(long number, int version, String name, String scope, String lang, Rhythm.Kind kind,
        BriefingKind briefingKind, Integer day,
        Integer hour, String cron, Rhythm.AsOf asOf, List<String> formats, List<Recipient> recipients, boolean active,
        Instant madeAt, String madeBy, List<Instant> nextTimes, List<String> cautions) {

    private static final int TIMES = 3;

    static ScheduleAnswer of(Schedule schedule, boolean hasMail, Instant now) {
        Rhythm rhythm = schedule.rhythm();
        boolean cannotMail = !hasMail && schedule.recipients().stream().anyMatch(one -> one.way() == Way.MAIL);
        return new ScheduleAnswer(schedule.number(), schedule.version(), schedule.name(), schedule.scope(),
                schedule.lang().code(), rhythm.kind(), schedule.briefingKind(), rhythm.day(), rhythm.hour(), rhythm.cron(),
                rhythm.asOf(),
                schedule.formats(), schedule.recipients(), schedule.active(), schedule.madeAt(), schedule.madeBy(),
                schedule.active() ? rhythm.upcoming(now, TIMES) : List.of(),
                cannotMail ? List.of("mail-not-configured") : List.of());
    }
}
