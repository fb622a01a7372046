package id.cakupan.enrollment.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

    private static final String DISTRICT = """
            select code, parent_code, valid_from, valid_to from region where code = ? and kind = 'DISTRICT'
            """;

    private final Database database;

    RegionRepository(Database database) {
        this.database = database;
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(String after, String q, String parent, Region.Kind kind) {
    }

    List<Region> page(Filter filter, int limit) {
        List<String> conditions = new ArrayList<>(List.of("code > :after"));
        Parameters parameters = Parameters.with("after", filter.after() == null ? "" : filter.after());
        if (filter.q() != null) {
            conditions.add("lower(name) like :q escape '!'");
            parameters.and("q", "%" + filter.q().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.parent() != null) {
            conditions.add("parent = :parent");
            parameters.and("parent", filter.parent());
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.and("kind", filter.kind());
        }
        return find(String.join(" and ", conditions) + " order by code", parameters).range(0, limit - 1).list();
    }

    List<Regions.Area> areas() {
        return getEntityManager().createQuery("select code, parent, validFrom, validTo from Region", Regions.Area.class)
                .getResultList();
    }

    Optional<Regions.Area> district(String code) {
        return database.first(DISTRICT, row -> new Regions.Area(row.getString("code"), row.getString("parent_code"),
                Database.day(row, "valid_from"), Database.day(row, "valid_to")), code);
    }

    List<String> codes(List<Region.Kind> kinds) {
        return getEntityManager().createQuery("select code from Region where kind in :kinds", String.class)
                .setParameter("kinds", kinds).getResultList();
    }

    /** Changes whenever any area does. */
    String tag() {
        Object[] state = (Object[]) getEntityManager()
                .createNativeQuery("select count(*), coalesce(extract(epoch from max(recorded_at)), 0) from region")
                .getSingleResult();
        return state[0] + "-" + state[1];
    }
}
