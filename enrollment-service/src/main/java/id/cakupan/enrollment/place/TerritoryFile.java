package id.cakupan.enrollment.place;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class TerritoryFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("territories", "territory", "branch", List.of("branch", "region", "valid_from"),
            List.of("branch", "region", "valid_from", "valid_to", "source", "note"), "region");

    private final Regions regions;
    private final Database database;

    TerritoryFile(Regions regions, Database database) {
        this.regions = regions;
        this.database = database;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> areas = regions.regenciesAndCities();
        return row -> row.code("branch", Scopes.OFFICE, Scopes.OFFICE_WORDS)
                .known("region", areas, "Must be the code of a regency or city such as 16.07.").days().origin();
    }

    @Override
    public List<String> unlisted(Set<String> branches) {
        return database.list("""
                select distinct branch from territory where branch not in (select code from branch) order by branch""",
                row -> row.getString(1)).stream().filter(branches::contains).toList();
    }
}
