package id.cakupan.reporting.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.reporting.narrative.Lang;

/**
 * One time that a schedule ran or is to run.
 *
 * @param missed how many earlier times passed while nothing ran
 * @param entry number of the archive entry that it tells of; null where there is none
 * @param madeBy who asked for it by hand, or null
 * @param reason code of the last failure, or null
 * @param draft null where none was made
 * @param warnings objections that do not block; null where no draft was made, as {@code blocking}
 * @param message what recipients are sent, or null
 */
record Run(long number, long schedule, Cause cause, Instant plannedAt, int missed, LocalDate asOf, Long entry, String madeBy,
        State state, int attempts, Instant nextAt, String reason, UUID draft, Integer blocking, Integer warnings, UUID message,
        Instant endedAt) {

    enum Cause {
        TIME,
        HAND,
        ISSUED,
        WITHDRAWN;

        public String word(Lang lang) {
            return switch (this) {
                case TIME -> lang.say("terjadwal", "by its time");
                case HAND -> lang.say("dijalankan seseorang", "by hand");
                case ISSUED -> lang.say("naskah diterbitkan", "a briefing was issued");
                case WITHDRAWN -> lang.say("terbitan ditarik", "an issue was withdrawn");
            };
        }
    }

    enum State {
        PENDING,
        MADE,
        FAILED,
        CANCELLED
    }
}
