package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.archive.ArchiveEvent;
import id.cakupan.reporting.archive.ArchiveEvents;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.issue.Proposal;
import id.cakupan.reporting.issue.Proposals;

/** Makes of a run what is sent. */
@ApplicationScoped
class Making {

    private final Proposals proposals;
    private final ArchiveEvents archive;
    private final Letters letters;
    private final Ending ending;

    Making(Proposals proposals, ArchiveEvents archive, Letters letters, Ending ending) {
        this.proposals = proposals;
        this.archive = archive;
        this.letters = letters;
        this.ending = ending;
    }

    /**
     * Makes a draft, or gathers what was issued, and puts it into the outbox.
     *
     * @throws id.cakupan.kit.Refusal where there is nothing that could be issued
     * @throws id.cakupan.reporting.briefing.PartMissing where a peer does not answer
     */
    void make(Schedule schedule, Run run, Clock clock) {
        if (run.entry() != null) {
            tell(schedule, run, clock);
            return;
        }
        Question question = Question.of(schedule.scope(),
                new Question.Asked(schedule.briefingKind().code(), run.asOf().toString(), null, null, null,
                        schedule.lang().code()),
                clock);
        Proposal proposal = proposals.make(question, "schedule " + schedule.number());
        ending.made(schedule, run, proposal, letters.ofDraft(schedule, run, proposal), clock.instant());
    }

    private void tell(Schedule schedule, Run run, Clock clock) {
        ArchiveEvent event = archive.of(run.entry()).orElseThrow();
        List<DocumentFile> files = event.withdrawn() ? List.of()
                : schedule.formats().stream().map(format -> archive.document(event.issue().number(),
                        "document.%s.%s".formatted(schedule.lang().code(), format))).toList();
        String headline = archive.headline(event.issue().number(), schedule.lang());
        ending.told(schedule, run, letters.ofEvent(schedule, run, event, headline, files), clock.instant());
    }

    /** Ends a run of which nothing comes, and tells the recipients why. */
    void giveUp(Schedule schedule, Run run, String reason, Instant now) {
        ending.failed(schedule, run, reason, letters.ofFailure(schedule, run, reason), now);
    }
}
