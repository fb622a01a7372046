package id.cakupan.measure.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The areas, residents and channel points that the project itself ships. */
public final class Country {

    private static final String EDITION = "dukcapil-2024-S2";
    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Regency> regencies = new ArrayList<>();
    private final List<String> districts = new ArrayList<>();

    private Country() {
    }

    /** Reads them from the folder of the project. */
    public static Country read(Path project) {
        Map<String, List<String>> districts = rows(project
                .resolve("enrollment-service/src/main/resources/reference/regions.csv")).stream()
                .filter(row -> row.get("kind").equals("DISTRICT") && row.get("valid_to").isEmpty())
                .collect(groupingBy(row -> row.get("parent"), TreeMap::new, mapping(row -> row.get("code"), toList())));
        Path samples = project.resolve("deploy/sample-data");
        Map<String, Long> people = rows(samples.resolve("populations.csv")).stream()
                .filter(row -> row.get("edition").equals(EDITION))
                .collect(toMap(row -> row.get("region"), row -> Long.valueOf(row.get("people"))));
        List<CSVRecord> points = rows(samples.resolve("channel-points.csv")).stream()
                .filter(row -> row.get("information_only").equals("no") && row.get("valid_to").isEmpty()).toList();
        Country country = new Country();
        districts.forEach((regency, own) -> {
            country.regencies.add(new Regency(regency, people.getOrDefault(regency, 0L), country.districts.size(), own,
                    points.stream().filter(row -> contains(row.get("region"), regency)).map(row -> row.get("code")).toList()));
            country.districts.addAll(own);
        });
        return country;
    }

    /** Those that have districts. */
    public List<Regency> regencies() {
        return regencies;
    }

    /** All districts; the number of one is its place here. */
    List<String> districts() {
        return districts;
    }

    private static boolean contains(String area, String regency) {
        return area.equals("ID") || regency.equals(area) || regency.startsWith(area + ".");
    }

    private static List<CSVRecord> rows(Path file) {
        try (CSVParser rows = CSV.parse(Files.newBufferedReader(file))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
