package id.cakupan.coverage.register;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

@JsonIgnoreProperties(ignoreUnknown = true)
record ItemList<T>(List<T> items) {

    ItemList {
        items = List.copyOf(items);
    }
}
