package id.cakupan.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.local.SampleFile;
import id.cakupan.local.Service;
import id.cakupan.local.ServiceProcess;

/**
 * Offices load what they have when they have it. Each order begins with databases that know the areas and nothing else;
 * balances and population editions come piece by piece, the other files whole. Points come after their channels.
 */
class OrdersTest {

    private static final int RANDOM_ORDERS = 20;
    private static final Duration READY = Duration.ofSeconds(60);
    private static final List<Service> EMPTIED = List.of(Service.ENROLLMENT, Service.COVERAGE);
    private static final Map<String, List<String>> ASKED = Map.of("ID", List.of("2017-03-01", "2023-11-01", "2024-06-30"),
            "62", List.of("2023-11-01"), "16.71", List.of("2016-10-01", "2022-08-01", "2023-09-01"), "16.07",
            List.of("2023-09-01"), "16", List.of("2023-09-01"), "branch:601", List.of("2017-03-01"), "branch:2201",
            List.of("2024-06-30"), "deputy:XI", List.of("2024-06-30"), "62.09", List.of("2023-11-01"));

    @TempDir
    Path data;

    /** A file, or a part of it with the header, on its way to the service that takes it. */
    private record Piece(SampleFile file, String csv) {
    }

    @Test
    void in_every_order_the_files_give_the_same_figures() throws SQLException {
        try (Stack stack = Stack.startEmpty(data)) {
            keepEmptyCopies(stack);
            Map<String, JsonNode> expected = Map.of();
            for (int seed = 0; seed <= RANDOM_ORDERS; seed++) {
                List<Piece> order = order(seed);
                for (Piece piece : order) {
                    stack.api(piece.file().service()).postCsv("analyst", piece.file().path(), piece.csv()).expect(200);
                }
                stack.awaitSampleFigures();
                Map<String, JsonNode> figures = figures(stack);
                if (seed == 0) {
                    expected = figures;
                }
                assertThat(figures).as("order %d: %s", seed, names(order)).isEqualTo(expected);
                if (seed < RANDOM_ORDERS) {
                    empty(stack);
                }
            }
        }
    }

    private static List<String> names(List<Piece> order) {
        return order.stream().map(piece -> piece.file() + " " + piece.csv().lines().skip(1).findFirst().orElse("")).toList();
    }

    /** That of the files first, which the random ones are held against. */
    private static List<Piece> order(int seed) {
        List<Piece> pieces = Stream.of(SampleFile.values()).flatMap(file -> pieces(file).stream()).collect(toList());
        if (seed > 0) {
            Collections.shuffle(pieces, new Random(seed));
        }
        Piece points = pieces.stream().filter(piece -> piece.file() == SampleFile.CHANNEL_POINTS).findFirst().orElseThrow();
        Piece channels = pieces.stream().filter(piece -> piece.file() == SampleFile.CHANNELS).findFirst().orElseThrow();
        if (pieces.indexOf(points) < pieces.indexOf(channels)) {
            Collections.swap(pieces, pieces.indexOf(points), pieces.indexOf(channels));
        }
        return pieces;
    }

    private static List<Piece> pieces(SampleFile file) {
        String csv = Stack.sample(file.fileName());
        if (file != SampleFile.BALANCES && file != SampleFile.POPULATIONS) {
            return List.of(new Piece(file, csv));
        }
        int columnsOfKey = file == SampleFile.BALANCES ? 2 : 1;
        List<String> lines = csv.lines().toList();
        Map<String, List<String>> byKey = lines.stream().skip(1).collect(groupingBy(line -> key(line, columnsOfKey),
                LinkedHashMap::new, toList()));
        return byKey.values().stream().map(part -> new Piece(file,
                Stream.concat(lines.stream().limit(1), part.stream()).collect(Collectors.joining("\n", "", "\n")))).toList();
    }

    private static String key(String line, int columns) {
        return Stream.of(line.split(",", -1)).limit(columns).collect(Collectors.joining(","));
    }

    private static Map<String, JsonNode> figures(Stack stack) {
        Map<String, JsonNode> figures = new LinkedHashMap<>();
        ASKED.forEach((scope, days) -> days.forEach(day -> figures.put(scope + " " + day, withoutMarks(stack.coverage
                .get("viewer", "/api/v1/coverage/%s?asOf=%s&reports=true".formatted(scope, day)).expect(200).json()))));
        return figures;
    }

    /** When and in how many steps it became known differs from order to order. */
    private static JsonNode withoutMarks(JsonNode figure) {
        ((ObjectNode) figure).remove(List.of("knownAt", "through", "feedPosition", "dataRevision"));
        figure.get("rates").forEach(rate -> ((ObjectNode) rate).remove("knownAt"));
        return figure;
    }

    private static void keepEmptyCopies(Stack stack) throws SQLException {
        stop(stack);
        List<String> statements = new ArrayList<>();
        EMPTIED.forEach(service -> statements.add("create database %1$s_empty template %1$s".formatted(service.lowerName())));
        onServer(stack, statements);
        start(stack);
    }

    private static void empty(Stack stack) throws SQLException {
        stop(stack);
        List<String> statements = new ArrayList<>();
        for (Service service : EMPTIED) {
            statements.add("drop database %s with (force)".formatted(service.lowerName()));
            statements.add("create database %1$s owner %1$s_owner template %1$s_empty".formatted(service.lowerName()));
        }
        onServer(stack, statements);
        start(stack);
    }

    private static void stop(Stack stack) {
        EMPTIED.forEach(service -> stack.run.service(service).stop(Duration.ofSeconds(10)));
    }

    private static void start(Stack stack) {
        EMPTIED.stream().map(stack.run::service).forEach(ServiceProcess::start);
        EMPTIED.stream().map(stack.run::service).forEach(process -> process.awaitReady(READY));
        stack.awaitAreas();
    }

    private static void onServer(Stack stack, List<String> statements) throws SQLException {
        try (Connection connection = stack.run.postgres().superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
