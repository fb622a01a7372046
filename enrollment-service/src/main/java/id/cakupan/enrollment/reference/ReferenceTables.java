package id.cakupan.enrollment.reference;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** Every kind of reference data that there is. */
@ApplicationScoped
class ReferenceTables {

    private final List<ReferenceTable> tables;

    ReferenceTables(@All List<ReferenceTable> tables) {
        this.tables = tables;
    }

    Optional<ReferenceTable> find(String what) {
        return tables.stream().filter(table -> table.shape().what().equals(what)).findFirst();
    }

    ReferenceTable of(String what) {
        return find(what).orElseThrow();
    }

    List<String> names() {
        return tables.stream().map(table -> table.shape().what()).sorted().toList();
    }
}
