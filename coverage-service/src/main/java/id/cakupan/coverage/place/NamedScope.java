package id.cakupan.coverage.place;

import id.cakupan.kit.csv.CsvRow;

/** A scope that a row of an uploaded file names. */
public record NamedScope(CsvRow row, String column, String code) {
}
