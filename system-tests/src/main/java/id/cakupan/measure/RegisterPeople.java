package id.cakupan.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import id.cakupan.local.Service;
import id.cakupan.measure.people.InventPeople;

/**
 * Desks take people in and verify them; pgbench writes the same rows in the same two transactions. It is an office's second
 * day: some people are there, the tables have statistics, and the service was started with them.
 */
final class RegisterPeople implements Measurement {

    private static final int CLIENTS = 32;
    private static final int SECONDS = 10;
    private static final int FORMS_A_ROUND = 12_000;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Outcome> on(Rig rig) throws IOException {
        Iterator<Path> forms = forms(rig);
        Wrk desks = rig.wrk("officer");
        Pgbench database = rig.pgbench(Service.ENROLLMENT);
        Supplier<Load> register = () -> desks.run(
                Wrk.Plan.once("register.lua", rig.address(Service.ENROLLMENT), forms.next(), "\"VERIFIED\""), CLIENTS,
                SECONDS);
        double wrongBefore = register.get().wrong();
        rig.vacuum(Service.ENROLLMENT);
        rig.restart(Service.ENROLLMENT);
        Supplier<Load> insert = () -> database.run("register.sql", CLIENTS, SECONDS);
        Turns turns = Turns.take(Turns.UNTIL_COMPILED, register, insert);
        Outcome outcome = new Outcome("register and verify a person over HTTP, %d clients".formatted(CLIENTS),
                "pgbench writes the same rows", "persons", turns.subjects, turns.references,
                rig.peakMegabytes(Service.ENROLLMENT), List.of());
        return List.of(outcome.with(List.of(Goal.atLeast("ratio", outcome.ratio(), 0.5),
                Goal.below("p95 ms", turns.subjects.median(Load::p95), 60),
                Goal.below("wrong answers", wrongBefore + turns.subjects.wrong(), 1))));
    }

    /** A file of forms for each round: nobody is registered twice. */
    private static Iterator<Path> forms(Rig rig) throws IOException {
        Path all = rig.folder().resolve("forms.json");
        try (BufferedWriter out = Files.newBufferedWriter(all)) {
            InventPeople.write(InventPeople.Form.registrations, rig.project(), (long) FORMS_A_ROUND * (Turns.MOST_ROUNDS + 1),
                    1,
                    LocalDate.now(ZoneId.of("Asia/Jakarta")), out);
        }
        try (Stream<String> lines = Files.lines(all)) {
            return new RequestFiles(rig.folder(), "forms").rounds(lines.iterator(), FORMS_A_ROUND);
        }
    }
}
