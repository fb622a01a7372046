package id.cakupan.coverage.predicate;

import id.cakupan.kit.csv.CsvRow;

/** A rule of a file, with the row it stands in. */
record RuleLine(CsvRow row, Rule rule) {
}
