package id.cakupan.reporting.schedule;

import java.util.List;
import java.util.stream.Stream;

import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * A schedule with its history; its template is {@code templates/SchedulePage.html}.
 *
 * @param rhythm when it runs, in words
 * @param times the next three
 * @param mayWrite whether the forms are there
 * @param hasMail whether a mail server is configured
 * @param here address of the page, without the language
 */
record SchedulePage(Lang lang, Schedule schedule, String rhythm, List<String> times, List<RunLine> runs, ScheduleForm form,
        List<String> wrong, boolean mayWrite, boolean hasMail, String here) implements TemplateInstance {

    /**
     * A run in words.
     *
     * @param mark {@code good} or {@code bad}, or empty while it goes on
     * @param notes why it failed, what was missed, what was objected to
     * @param draft address of its draft; null where there is none
     */
    record RunLine(long number, String when, String cause, String outcome, String mark, List<String> notes,
            List<String> deliveries, String draft, boolean mayRetry) {

        static RunLine of(RunAnswer run, boolean mayWrite, Lang lang) {
            boolean undelivered = run.deliveries().stream().anyMatch(each -> each.state() == Delivery.State.FAILED);
            boolean failed = run.state() == Run.State.FAILED || run.state() == Run.State.MADE && undelivered;
            String draft = run.draft() == null || !mayWrite ? null : "/drafts/" + run.draft() + "?lang=" + lang.code();
            return new RunLine(run.number(), lang.instant(run.plannedAt()), run.cause().word(lang), outcome(run, lang),
                    failed ? "bad" : run.state() == Run.State.MADE ? "good" : "", notes(run, lang),
                    run.deliveries().stream().map(each -> line(each, lang)).toList(), draft, mayWrite && failed);
        }

        /** How a run went, in a few words. */
        static String outcome(RunAnswer run, Lang lang) {
            long sent = run.deliveries().stream().filter(each -> each.state() == Delivery.State.SENT).count();
            return switch (run.state()) {
                case PENDING -> run.attempts() == 0 ? lang.say("menunggu giliran", "waits for its turn")
                        : lang.say("belum berhasil, dicoba lagi ", "not yet; tried again ") + lang.instant(run.nextAt());
                case MADE -> lang.say("terkirim ke %d dari %d penerima", "sent to %d of %d recipients").formatted(sent,
                        run.deliveries().size());
                case FAILED -> lang.say("gagal dibuat", "could not be made");
                case CANCELLED -> lang.say("dibatalkan", "cancelled");
            };
        }

        private static List<String> notes(RunAnswer run, Lang lang) {
            String missed = run.missed() == 0 ? null
                    : lang.say("%d waktu sebelumnya terlewat", "%d earlier time(s) missed").formatted(run.missed());
            String reason = run.reason() == null ? null : Reasons.of(run.reason(), lang);
            String objections = run.blocking() == null ? null
                    : lang.say("keberatan: %d menghalangi, %d peringatan", "objections: %d blocking, %d warnings")
                            .formatted(run.blocking(), run.warnings());
            return Stream.of(lang.say("keadaan ", "as of ") + lang.day(run.asOf()), objections, missed, reason)
                    .filter(note -> note != null).toList();
        }

        private static String line(Delivery delivery, Lang lang) {
            String state = switch (delivery.state()) {
                case SENT -> lang.say("terkirim ", "sent ") + lang.instant(delivery.sentAt());
                case WAITING -> lang.say("menunggu", "waits");
                case FAILED -> lang.say("gagal", "failed");
                case CANCELLED -> lang.say("dibatalkan", "cancelled");
            };
            return "%s %s: %s%s".formatted(delivery.way().word(lang), delivery.to(), state,
                    delivery.reason() == null ? "" : ". " + Reasons.of(delivery.reason(), lang));
        }
    }
}
