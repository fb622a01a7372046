package id.cakupan.coverage.register;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

@JsonIgnoreProperties(ignoreUnknown = true)
record AreaPage(List<Area> items, String next) {

    AreaPage {
        items = List.copyOf(items);
    }
}
