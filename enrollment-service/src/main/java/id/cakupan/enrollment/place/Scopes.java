package id.cakupan.enrollment.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.cakupan.enrollment.region.Regions;

/** What is asked about: an area, {@code branch:CODE} or {@code deputy:CODE}. */
@ApplicationScoped
public class Scopes {

    static final String OFFICE = "[A-Z0-9.-]{1,10}";
    static final String OFFICE_WORDS = "Must be capitals, digits, '.' and '-', at most 10, such as 601 or III.";
    static final String OFFICES = "(branch|deputy):" + OFFICE;

    private static final String AREAS = """
            select distinct territory.region from territory join region on region.code = territory.region
            where (territory.valid_from is null or territory.valid_from <= :day)
              and (territory.valid_to is null or territory.valid_to >= :day)
              and (region.valid_from is null or region.valid_from <= :day)
              and (region.valid_to is null or region.valid_to >= :day)
            """;
    private static final String OF_BRANCH = "  and territory.branch = :code";
    private static final String OF_DEPUTY = """
              and territory.branch in (select code from branch where deputy = :code
                  and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day))
            """;

    private final Regions regions;
    private final EntityManager entities;

    Scopes(Regions regions, EntityManager entities) {
        this.regions = regions;
        this.entities = entities;
    }

    /**
     * The areas that make up a scope on a day: the area itself, those of a branch's territory that exist on the day, those
     * of a deputy region's branches. Empty for an area that never was and for a branch or deputy region that is not listed
     * on the day.
     */
    public Optional<List<String>> areas(String scope, LocalDate day) {
        if (!scope.matches(OFFICES)) {
            return regions.exists(scope) ? Optional.of(List.of(scope)) : Optional.empty();
        }
        String kind = scope.substring(0, scope.indexOf(':'));
        String code = scope.substring(scope.indexOf(':') + 1);
        return isListed(kind, code, day) ? Optional.of(territory(kind, code, day)) : Optional.empty();
    }

    private boolean isListed(String kind, String code, LocalDate day) {
        return !entities.createNativeQuery("""
                select 1 from %s where code = :code
                    and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
                """.formatted(kind)).setParameter("code", code).setParameter("day", day).getResultList().isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> territory(String kind, String code, LocalDate day) {
        return entities.createNativeQuery(AREAS + (kind.equals("branch") ? OF_BRANCH : OF_DEPUTY), String.class)
                .setParameter("day", day).setParameter("code", code).getResultList();
    }
}
