package id.cakupan.reporting.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.reporting.press.Gazetteer.Place;

/**
 * Invented texts in the style of the press, whose figures and flaws were written down by somebody who did not know the reader.
 */
final class Corpus {

    static final Gazetteer PLACES = places();

    private Corpus() {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sample(String text, List<Labelled> figures, List<Planted> findings) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Labelled(String quote, int occurrence, Subject subject, String scope, String asOf, BigDecimal value,
            String segment) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Planted(String rule, List<String> quotes, String why) {
    }

    static Sample sample(int number) {
        try {
            return new ObjectMapper().readValue(Path.of("src/test/resources/press/%02d.json".formatted(number)).toFile(),
                    Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gazetteer places() {
        List<Place> places = new ArrayList<>(List.of(new Place("ID", "Indonesia", null)));
        rows("../enrollment-service/src/main/resources/reference/regions.csv").filter(row -> row.get("valid_to").isEmpty())
                .filter(row -> row.get("code").matches("\\d\\d(\\.\\d\\d)?"))
                .forEach(row -> places.add(new Place(row.get("code"), row.get("name"),
                        row.get("parent").equals("ID") ? null : row.get("parent"))));
        rows("../deploy/sample-data/branches.csv")
                .forEach(row -> places.add(new Place("branch:" + row.get("code"), "KC " + row.get("name"), null)));
        return new Gazetteer(places);
    }

    private static Stream<CSVRecord> rows(String file) {
        try (CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(Path.of(file)))) {
            return rows.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
