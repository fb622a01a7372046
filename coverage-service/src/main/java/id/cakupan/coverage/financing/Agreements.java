package id.cakupan.coverage.financing;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.mirror.ListMirrors;
import id.cakupan.coverage.mirror.Mirror;
import id.cakupan.coverage.mirror.MirroredTable;
import id.cakupan.coverage.register.Agreement;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.kit.sql.Database;

/** The register's agreements of local governments, as they were known at every data revision. */
@ApplicationScoped
public class Agreements implements Mirror {

    private static final String LIST = "agreements";
    private static final MirroredTable<Agreement> TABLE = new MirroredTable<>("agreement", List.of("region", "valid_from"),
            List.of("quota", "budget_rupiah", "arrears_rupiah", "arrears_on", "paid_to", "requested_on", "valid_to", "source"),
            row -> new Agreement(row.getString("region"), row.getObject("quota", Long.class),
                    row.getObject("budget_rupiah", Long.class), row.getObject("arrears_rupiah", Long.class),
                    Database.day(row, "arrears_on"), Database.day(row, "paid_to"), Database.day(row, "requested_on"),
                    Database.day(row, "valid_from"), Database.day(row, "valid_to"), row.getString("source")),
            agreement -> Arrays.asList(agreement.region(), agreement.validFrom(), agreement.quota(), agreement.budgetRupiah(),
                    agreement.arrearsRupiah(), agreement.arrearsOn(), agreement.paidTo(), agreement.requestedOn(),
                    agreement.validTo(), agreement.source()));

    private final Register register;
    private final ListMirrors mirrors;
    private final Kept<Map<String, List<Agreement>>> states;
    private final Kept<Map<String, List<Agreement>>> histories;

    Agreements(Register register, ListMirrors mirrors) {
        this.register = register;
        this.mirrors = mirrors;
        states = new Kept<>(revision -> mirrors.at(TABLE, revision).stream().collect(groupingBy(Agreement::region)));
        histories = new Kept<>(revision -> mirrors.history(TABLE, revision).stream().collect(groupingBy(Agreement::region)));
    }

    /**
     * The agreement of an area on a day, as it was known at a data revision, with the arrears that were last stated of a day up
     * to
     * that: a list of today states the arrears of today, which say nothing of a day before.
     */
    public Optional<Agreement> of(String region, LocalDate day, long revision) {
        long changed = mirrors.changedAt(LIST, revision);
        return states.at(changed).getOrDefault(region, List.of()).stream().filter(agreement -> agreement.validOn(day))
                .findFirst()
                .map(agreement -> histories.at(changed).get(region).stream()
                        .filter(said -> Objects.equals(said.validFrom(), agreement.validFrom()))
                        .filter(said -> said.arrearsOn() == null || !said.arrearsOn().isAfter(day)).findFirst()
                        .map(said -> agreement.owing(said.arrearsRupiah(), said.arrearsOn()))
                        .orElseGet(() -> agreement.owing(null, null)));
    }

    @Override
    public void refresh() {
        String held = mirrors.mark(LIST);
        register.agreements(held).ifPresent(read -> mirrors.take(LIST, TABLE, read, held));
    }
}
