package id.cakupan.coverage.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.population.Populations;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.coverage.target.Targets;

/** What this service holds itself, each as it was known at one data revision. */
@ApplicationScoped
class OwnData {

    private final Revisions revisions;
    private final Scopes scopes;
    private final Populations populations;
    private final Targets targets;

    OwnData(Revisions revisions, Scopes scopes, Populations populations, Targets targets) {
        this.revisions = revisions;
        this.scopes = scopes;
        this.populations = populations;
        this.targets = targets;
    }

    /** The revision known at an instant; the newest where it is null. */
    long revision(Instant knownAt) {
        return knownAt == null ? revisions.newest() : revisions.at(knownAt);
    }

    /** The first instant at which all of a figure was known: this revision, and movements up to another instant. */
    Instant knownAt(long revision, Instant through) {
        return revisions.recordedAt(revision).filter(recorded -> recorded.isAfter(through)).orElse(through);
    }

    /** What contains what on a day; refused while no area was ever read. */
    ScopeTree scopes(long revision, LocalDate day) {
        return scopes.at(revision, day);
    }

    List<PopulationEdition> editions(long revision) {
        return populations.at(revision);
    }

    List<AreaTarget> targets(long revision, Collection<String> owners) {
        return targets.at(revision, owners);
    }
}
