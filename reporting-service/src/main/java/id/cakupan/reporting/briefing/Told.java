package id.cakupan.reporting.briefing;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/**
 * Briefings that were told of late. Both peers are asked before each reading; where they answer as before, the sentences,
 * tables and drawings are those of before, too.
 */
@ApplicationScoped
class Told {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** In hundreds of bytes; a value takes some three of these, with its share of sentences, tables and drawings. */
    private static final int MOST = 400_000;
    private static final int VALUE = 3;

    private record Subject(Material material, Lang lang) {
    }

    private final Cache<Subject, Briefing> briefings = Caffeine.newBuilder().maximumWeight(MOST)
            .weigher((Subject subject, Briefing briefing) -> weight(subject.material(), briefing)).expireAfterWrite(LONGEST)
            .build();

    private static int weight(Material material, Briefing briefing) {
        return briefing.cells().size() * VALUE + material.background().weight();
    }

    Briefing of(Material material, Lang lang) {
        Subject subject = new Subject(material.answers(), lang);
        return briefings.get(subject, untold -> Briefing.of(material, lang)).readAs(material);
    }
}
