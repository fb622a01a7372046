package id.cakupan.reporting.schedule;

import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * Schedules, the newest first, and the form for another one; its template is {@code templates/SchedulesPage.html}.
 *
 * @param wrong what was wrong with the form, in the reader's language; empty at first
 * @param deleted number of the schedule that was just deleted and can be brought back; null where none was
 * @param mayWrite whether the form is there
 * @param hasMail whether a mail server is configured
 * @param next address of the following page; null on the last
 * @param here address of the page, without the language
 */
record SchedulesPage(Lang lang, List<Row> rows, ScheduleForm form, List<String> wrong, Long deleted,
        boolean mayWrite, boolean hasMail,
        String next, String here) implements TemplateInstance {

    /**
     * @param next when it runs, in words
     * @param last how it went, in words; empty where it never ran
     */
    record Row(long number, String name, String scope, String sends, String rhythm, String next, String last) {
    }
}
