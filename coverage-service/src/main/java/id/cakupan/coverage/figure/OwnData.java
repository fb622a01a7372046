package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.population.Populations;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.coverage.target.Targets;

/** What this service holds itself, each as it was known at one data revision. */
@ApplicationScoped
class OwnData {

    private final Scopes scopes;
    private final Populations populations;
    private final Targets targets;

    OwnData(Scopes scopes, Populations populations, Targets targets) {
        this.scopes = scopes;
        this.populations = populations;
        this.targets = targets;
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
