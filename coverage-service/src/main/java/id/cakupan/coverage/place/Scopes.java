package id.cakupan.coverage.place;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.kit.csv.CsvReading;

/** All that figures can be asked of: areas, branches and deputy regions, as the register lists them. */
@ApplicationScoped
public class Scopes {

    private static final Logger LOG = Logger.getLogger(Scopes.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final RegionMirror regions;
    private final PlaceMirror places;
    private final Clock clock;
    private final ScheduledExecutorService executor;
    private final Kept<Boundaries> states;
    private volatile Instant readAgain = Instant.MIN;
    private Future<?> reading = CompletableFuture.completedFuture(null);

    Scopes(RegionMirror regions, PlaceMirror places, Clock clock, ScheduledExecutorService executor) {
        this.regions = regions;
        this.places = places;
        this.clock = clock;
        this.executor = executor;
        states = new Kept<>(revision -> new Boundaries(regions.at(revision), places.at(revision)));
    }

    /** What contains what on a day, as known at a data revision; refused while no area was ever read. */
    public ScopeTree at(long revision, LocalDate day) {
        if (regions.at(revision).isEmpty() && regions.newest().isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        return states.at(Math.max(regions.changedAt(revision), places.changedAt(revision))).on(day);
    }

    /**
     * Reads branches and deputy regions again if this is one that nobody has listed. Asks the register, so no transaction may
     * be open.
     */
    public void expect(String scope) {
        if (!isListed(scope)) {
            readAgain();
        }
    }

    /**
     * Refuses rows whose scope is no area of the register and has not the form of a branch or deputy region; these two may
     * be loaded later. Asks the register, so no transaction may be open.
     *
     * @return branches and deputy regions that nobody has listed, by code
     */
    public List<String> check(List<NamedScope> named) {
        RegionTree areas = regions.knowing(named.stream().map(NamedScope::code)
                .filter(code -> ScopeCode.of(code).isEmpty()).collect(toSet()));
        if (areas.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        CsvReading reading = new CsvReading();
        named.stream().filter(scope -> ScopeCode.of(scope.code()).isEmpty() && areas.find(scope.code()).isEmpty())
                .forEach(scope -> reading.reject(scope.row(), scope.column(), "Is no area of the register and no branch or "
                        + "deputy region; write codes such as ID, 16, 16.07, branch:601 or deputy:III."));
        reading.finish();
        List<String> codes = named.stream().map(NamedScope::code).distinct().sorted().toList();
        if (!codes.stream().allMatch(this::isListed)) {
            readAgain();
        }
        return codes.stream().filter(code -> !isListed(code)).toList();
    }

    /** Takes over what the register has changed: areas first, so that territories find them, and places in any case. */
    void refresh() {
        try {
            regions.refresh();
        } catch (RuntimeException first) {
            try {
                places.refresh();
            } catch (RuntimeException second) {
                first.addSuppressed(second);
            }
            throw first;
        }
        places.refresh();
    }

    private boolean isListed(String scope) {
        return ScopeCode.of(scope).map(code -> places.newest().list(code)).orElse(true);
    }

    /**
     * At most once a second and by one at a time, in the background: whoever asks waits a moment for it, then is served by
     * what was read before.
     */
    private void readAgain() {
        try {
            reading().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("Branches are still being read.");
        } catch (ExecutionException e) {
            LOG.warnf("Branches could not be read again: %s", e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Future<?> reading() {
        if (reading.isDone() && !clock.instant().isBefore(readAgain.plus(PAUSE))) {
            reading = executor.submit(() -> {
                try {
                    refresh();
                } finally {
                    readAgain = clock.instant(); // after the answer: who waited for it does not ask again
                }
            });
        }
        return reading;
    }
}
