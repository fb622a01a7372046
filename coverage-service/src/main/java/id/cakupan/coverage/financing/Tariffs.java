package id.cakupan.coverage.financing;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.mirror.ListMirrors;
import id.cakupan.coverage.mirror.Mirror;
import id.cakupan.coverage.mirror.MirroredTable;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.register.Tariff;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.kit.sql.Database;

/** The register's tariffs, as they were known at every data revision. */
@ApplicationScoped
public class Tariffs implements Mirror {

    private static final String LIST = "tariffs";
    private static final MirroredTable<Tariff> TABLE = new MirroredTable<>("tariff",
            List.of("segment", "class_right", "payer", "valid_from"),
            List.of("rupiah", "percent", "pay_ceiling", "valid_to", "source"),
            row -> new Tariff(row.getString("segment"), row.getString("class_right"), Payer.valueOf(row.getString("payer")),
                    row.getObject("rupiah", Long.class), row.getBigDecimal("percent"),
                    row.getObject("pay_ceiling", Long.class), Database.day(row, "valid_from"), Database.day(row, "valid_to"),
                    row.getString("source")),
            tariff -> Arrays.asList(tariff.segment(), tariff.classRight(), tariff.payer().name(), tariff.validFrom(),
                    tariff.rupiah(), tariff.percent(), tariff.payCeiling(), tariff.validTo(), tariff.source()));

    private final Register register;
    private final ListMirrors mirrors;
    private final Kept<TariffTable> states;

    Tariffs(Register register, ListMirrors mirrors) {
        this.register = register;
        this.mirrors = mirrors;
        states = new Kept<>(revision -> new TariffTable(mirrors.at(TABLE, revision)));
    }

    /** The tariffs as they were known at a data revision. */
    public TariffTable at(long revision) {
        return states.at(mirrors.changedAt(LIST, revision));
    }

    @Override
    public void refresh() {
        String held = mirrors.mark(LIST);
        register.tariffs(held).ifPresent(read -> mirrors.take(LIST, TABLE, read, held));
    }
}
