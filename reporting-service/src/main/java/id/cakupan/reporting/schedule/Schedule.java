package id.cakupan.reporting.schedule;

import java.time.Instant;
import java.util.List;

import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * What is made and sent again and again.
 *
 * @param version counts the changes, from 1
 * @param briefingKind of what it makes; null where it sends what is issued, of whatever kind
 * @param nextAt the next planned time; null where there is none
 * @param followed number of the last archive entry that was looked at
 */
record Schedule(long number, int version, String name, String scope, Lang lang, BriefingKind briefingKind, Rhythm rhythm,
        List<String> formats,
        List<Recipient> recipients, boolean active, Instant madeAt, String madeBy, Instant nextAt, long followed) {

    /** Whether what was planned for another one is what this one would plan. */
    boolean isAbout(Schedule other) {
        return scope.equals(other.scope) && rhythm.kind() == other.rhythm.kind();
    }

    /** What it sends, in words of a page. */
    public String sends(Lang reader) {
        return briefingKind == null ? reader.say("naskah jenis apa pun", "briefings of any kind") : briefingKind.word(reader);
    }

    /** Whether it has a draft to make when somebody wants it. */
    public boolean runsByHand() {
        return rhythm.kind() != Rhythm.Kind.ON_ISSUE;
    }
}
