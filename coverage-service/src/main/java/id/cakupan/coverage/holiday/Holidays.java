package id.cakupan.coverage.holiday;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.mirror.ListMirrors;
import id.cakupan.coverage.mirror.Mirror;
import id.cakupan.coverage.mirror.MirroredTable;
import id.cakupan.coverage.register.Holiday;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.kit.sql.Database;

/** The register's days off, as they were known at every data revision. */
@ApplicationScoped
public class Holidays implements Mirror {

    private static final String LIST = "holidays";
    private static final MirroredTable<Holiday> TABLE = new MirroredTable<>("holiday", List.of("day", "name"), List.of("kind"),
            row -> new Holiday(Database.day(row, "day"), row.getString("name"), row.getString("kind")),
            holiday -> Arrays.asList(holiday.day(), holiday.name(), holiday.kind()));

    private final Register register;
    private final ListMirrors mirrors;
    private final Kept<WorkingDays> states;

    Holidays(Register register, ListMirrors mirrors) {
        this.register = register;
        this.mirrors = mirrors;
        states = new Kept<>(revision -> new WorkingDays(mirrors.at(TABLE, revision)));
    }

    /** The working days as they were known at a data revision. */
    public WorkingDays at(long revision) {
        return states.at(mirrors.changedAt(LIST, revision));
    }

    @Override
    public void refresh() {
        String held = mirrors.mark(LIST);
        register.holidays(held).ifPresent(read -> mirrors.take(LIST, TABLE, read, held));
    }
}
