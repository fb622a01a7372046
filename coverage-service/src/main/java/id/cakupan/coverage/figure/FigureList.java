package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.region.RegionKind;

record FigureList(List<Item> items, String next) {

    record Item(String code, String name, RegionKind kind, LocalDate asOf, String statement, boolean monthOnly,
            Provenance provenance) {
    }
}
