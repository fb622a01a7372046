package id.cakupan.reporting.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The months of a scope with all of its areas down to the regencies: the nation's are 514 beside the provinces. */
@ApplicationScoped
public class SeriesToRegencies {

    private static final Logger LOG = Logger.getLogger(SeriesToRegencies.class);
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private record Area(String name, Map<LocalDate, Moment> moments) {
    }

    private final ExportClient client;

    SeriesToRegencies(@RestClient ExportClient client) {
        this.client = client;
    }

    /**
     * Of the state of knowledge of a figure; empty where coverage-service does not give it in time.
     *
     * @param question the one that the figure answers
     */
    @Timeout(5000)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "unavailable")
    public CompletionStage<Optional<Series>> of(FigureQuestion question, Figure figure) {
        return client.export(question.scope(), Months.first(question.asOf()), question.asOf(), Months.cut(question.asOf()),
                question.skipsRegencies() ? 2 : 1, figure.knownAt(), question.population().orElse(null))
                .thenApplyAsync(export -> Optional.of(read(export, figure)));
    }

    CompletionStage<Optional<Series>> unavailable(FigureQuestion question, Figure figure, Throwable cause) {
        LOG.warnf("coverage-service exported no months of %s: %s", question.scope(), cause);
        return CompletableFuture.completedStage(Optional.empty());
    }

    private static Series read(String export, Figure figure) {
        Map<String, Area> areas = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(export, CSV)) {
            rows.forEach(row -> areas.computeIfAbsent(row.get("code"), code -> new Area(row.get("name"), new LinkedHashMap<>()))
                    .moments().put(LocalDate.parse(row.get("as_of")), moment(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Area scope = Optional.ofNullable(areas.remove(figure.scope().code()))
                .orElseThrow(() -> new IllegalStateException("the export does not hold the scope"));
        List<Moment> days = new ArrayList<>(scope.moments().values());
        List<Series.Row> children = new TreeSet<>(areas.keySet()).stream().map(code -> new Series.Row(code,
                areas.get(code).name(),
                days.stream().map(day -> areas.get(code).moments().get(day.asOf())).collect(Collectors.toList()))).toList();
        return new Series(figure.feedPosition(), figure.dataRevision(), figure.stale(), days, children);
    }

    private static Moment moment(CSVRecord row) {
        String edition = row.get("population_edition");
        String provenance = row.get("provenance");
        return new Moment(LocalDate.parse(row.get("as_of")), number(row.get("registered")), number(row.get("active")),
                number(row.get("population")), edition.isEmpty() ? null : edition, percent(row.get("cakupan")),
                percent(row.get("keaktifan_penduduk")), percent(row.get("keaktifan_peserta")),
                provenance.isEmpty() ? null : Provenance.valueOf(provenance));
    }

    private static Long number(String written) {
        return written.isEmpty() ? null : Long.valueOf(written);
    }

    private static BigDecimal percent(String written) {
        return written.isEmpty() ? null : new BigDecimal(written);
    }
}
