package id.cakupan.reporting.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.archive.ArchiveEvent;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.delivery.Message;
import id.cakupan.reporting.issue.Proposal;
import id.cakupan.reporting.issue.Proposals;
import id.cakupan.reporting.lint.Objection;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/** What recipients of a schedule are written, in its language. */
@ApplicationScoped
class Letters {

    private static final int OBJECTIONS_SHOWN = 10;

    private final Proposals proposals;

    Letters(Proposals proposals) {
        this.proposals = proposals;
    }

    /** A draft that waits to be checked and issued. */
    Message ofDraft(Schedule schedule, Run run, Proposal proposal) {
        Lang lang = schedule.lang();
        List<DocumentFile> files = schedule.formats().stream().map(format -> DocumentFile.draft(proposal.briefing(), format))
                .toList();
        List<String> lines = new ArrayList<>(missed(run, lang));
        lines.add(proposal.briefing().headline().text());
        lines.add("");
        lines.add(counted(proposal, lang));
        proposal.objections().stream().limit(OBJECTIONS_SHOWN)
                .forEach(one -> lines.add("- " + one.severity().word(lang) + ": " + one.reason().in(lang)));
        lines.add("");
        lines.add(lang.say("Ini draf, belum diterbitkan. Kepala cabang memeriksa dan menerbitkannya di sini, sampai ",
                "This is a draft and not issued. The branch head checks and issues it here, until ")
                + lang.instant(proposal.expires())
                + ":");
        lines.add(proposal.page());
        Map<String, Object> data = data("DRAFT", schedule, run);
        data.put("headline", proposal.briefing().headline().text());
        data.put("objections", Map.of("blocking", proposal.blocking(), "warnings",
                proposal.objections().size() - proposal.blocking(), "keys",
                proposal.objections().stream().map(Objection::key).toList()));
        data.put("page", proposal.page());
        data.put("documents", documents(files, run));
        return message(schedule, lang.say("Draf untuk diperiksa: ", "Draft to be checked: ") + proposal.briefing().title(),
                lines,
                data, files);
    }

    /** What was issued or withdrawn, with the files as they were issued. */
    Message ofEvent(Schedule schedule, Run run, ArchiveEvent event, String headline, List<DocumentFile> files) {
        Lang lang = schedule.lang();
        List<String> lines = new ArrayList<>();
        if (event.withdrawn()) {
            lines.add(lang.say("Terbitan ini ditarik dan tidak berlaku lagi. Alasan: ",
                    "This issue is withdrawn and stands no more. Reason: ")
                    + event.issue().withdrawn().reason());
        } else {
            lines.add(headline);
            if (event.issue().replaces() != null) {
                lines.add(lang.say("Menggantikan terbitan nomor ", "It takes the place of issue ") + event.issue().replaces()
                        + ".");
            }
        }
        lines.add("");
        String page = proposals.page("/verify/" + event.issue().code() + "?lang=" + lang.code());
        lines.add(lang.say("Nomor %d, kode %s. Periksa keasliannya di sini:", "Number %d, code %s. Verify it here:")
                .formatted(event.issue().number(), event.issue().code()));
        lines.add(page);
        Map<String, Object> data = data(run.cause().name(), schedule, run);
        data.put("briefingKind", event.issue().kind());
        data.put("entry", event.entry());
        data.put("issue", event.issue().number());
        data.put("code", event.issue().code());
        data.put("headline", headline);
        data.put("page", page);
        data.put("documents", documents(files, run));
        String subject = event.withdrawn() ? lang.say("Ditarik: ", "Withdrawn: ") : lang.say("Diterbitkan: ", "Issued: ");
        return message(schedule, subject + event.issue().title().in(lang), lines, data, files);
    }

    /** That nothing could be made, and why. */
    Message ofFailure(Schedule schedule, Run run, String reason) {
        Lang lang = schedule.lang();
        List<String> lines = new ArrayList<>(missed(run, lang));
        lines.add(lang.say("%s untuk %s, keadaan %s, tidak dapat dibuat setelah %d kali dicoba.",
                "%s on %s as of %s could not be made in %d attempt(s).")
                .formatted(wanted(schedule), schedule.scope(), lang.day(run.asOf()), run.attempts()));
        lines.add(Reasons.of(reason, lang));
        lines.add("");
        lines.add(lang.say("Riwayat dan tombol untuk mencoba lagi:", "The history, and the button to try again:"));
        lines.add(proposals.page("/schedules/" + schedule.number() + "?lang=" + lang.code()));
        Map<String, Object> data = data("FAILED", schedule, run);
        data.put("reason", reason);
        return message(schedule, lang.say("Gagal dibuat: ", "Could not be made: ") + schedule.name(), lines, data, List.of());
    }

    private static String wanted(Schedule schedule) {
        BriefingKind kind = schedule.briefingKind();
        return kind == null || kind == BriefingKind.BRIEFING ? schedule.lang().say("Naskah", "The briefing")
                : kind.word(schedule.lang());
    }

    private static List<String> missed(Run run, Lang lang) {
        return run.missed() == 0 ? List.of()
                : List.of(lang
                        .say("Catatan: %d waktu sebelumnya terlewat karena layanan berhenti; hanya yang terakhir dijalankan.",
                                "Note: %d earlier time(s) passed while the service was down; only the latest is made up for.")
                        .formatted(run.missed()), "");
    }

    private static String counted(Proposal proposal, Lang lang) {
        int warnings = proposal.objections().size() - proposal.blocking();
        return lang.say("Keberatan: %d menghalangi, %d peringatan.", "Objections: %d blocking, %d warnings.")
                .formatted(proposal.blocking(), warnings);
    }

    private static Map<String, Object> data(String kind, Schedule schedule, Run run) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("schedule", schedule.number());
        data.put("name", schedule.name());
        data.put("run", run.number());
        data.put("plannedAt", run.plannedAt().toString());
        data.put("missed", run.missed());
        data.put("briefingKind", schedule.briefingKind());
        data.put("scope", schedule.scope());
        data.put("asOf", run.asOf().toString());
        data.put("lang", schedule.lang().code());
        return data;
    }

    private List<Map<String, Object>> documents(List<DocumentFile> files, Run run) {
        return files.stream().map(file -> Map.<String, Object> of("name", file.name(), "mediaType", file.mediaType(), "bytes",
                file.content().length, "sha256", Seal.hex(Seal.sha256(file.content())), "url",
                proposals.page("/api/v1/schedules/%d/runs/%d/files/%s".formatted(run.schedule(), run.number(), file.name()))))
                .toList();
    }

    private static Message message(Schedule schedule, String subject, List<String> lines, Map<String, Object> data,
            List<DocumentFile> files) {
        Lang lang = schedule.lang();
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.add("-- ");
        all.add(lang.say("Dikirim oleh Cakupan, jadwal %d: %s", "Sent by Cakupan, schedule %d: %s").formatted(schedule.number(),
                schedule.name()));
        return new Message(subject, String.join("\n", all), data, files);
    }
}
