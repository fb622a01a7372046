package id.cakupan.reporting.issue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/**
 * A briefing that is kept as it was read, so that what a person reads is what is issued.
 *
 * @param expires until when it can be issued
 */
record Draft(UUID id, Instant madeAt, Instant expires, Material material) {

    Map<Lang, Briefing> briefings() {
        Map<Lang, Briefing> briefings = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            briefings.put(lang, Briefing.of(material, lang));
        }
        return briefings;
    }

    String scope() {
        return material.figure().scope().code();
    }
}
