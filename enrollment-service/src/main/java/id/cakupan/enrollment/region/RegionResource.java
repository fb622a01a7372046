package id.cakupan.enrollment.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.region.RegionRepository.Filter;
import id.cakupan.enrollment.request.KnownTag;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class RegionResource {

    private static final PageSize SIZE = new PageSize(50, 1000);

    private final RegionRepository regions;

    RegionResource(RegionRepository regions) {
        this.regions = regions;
    }

    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("limit") String limit,
            @QueryParam("q") String q, @QueryParam("parent") String parent, @QueryParam("kind") String kind,
            @QueryParam("asOf") String asOf, @HeaderParam("If-None-Match") String known) {
        EntityTag tag = new EntityTag(regions.tag());
        return KnownTag.unchanged(known, tag)
                .orElseGet(() -> page(new Filter(after, q, parent, kindOf(kind), dayOf(asOf)), limit, tag));
    }

    private Response page(Filter filter, String limit, EntityTag tag) {
        int size = SIZE.of(limit);
        refuseUnlike("after", filter.after(), Regions.CODE, "Must be the code of an area, such as 16.07.");
        refuseUnlike("parent", filter.parent(), Regions.CODE, "Must be the code of an area, such as 16.07.");
        refuseUnlike("q", filter.q(), "\\P{Cntrl}{1,100}", "Must be part of a name, at most 100 characters.");
        List<Region> found = regions.page(filter, size + 1);
        boolean more = found.size() > size;
        List<Region> items = found.stream().limit(size).toList();
        return Response.ok(new Region.Page(items, more ? items.get(size - 1).code() : null)).tag(tag).build();
    }

    @GET
    @Path("/{code}")
    public Region one(@PathParam("code") String code) {
        return Optional.of(code).filter(text -> text.matches(Regions.CODE)).flatMap(regions::find)
                .orElseThrow(() -> Refusal.notFound("There is no area with this code."));
    }

    private static void refuseUnlike(String field, String text, String form, String message) {
        if (text != null && !text.matches(form)) {
            throw Refusal.invalid(Violation.query(field, message));
        }
    }

    private static LocalDate dayOf(String asOf) {
        return asOf == null ? null
                : CsvReading.dayOf(asOf).orElseThrow(
                        () -> Refusal.invalid(Violation.query("asOf", "Must be a date such as 2023-09-01.")));
    }

    private static Region.Kind kindOf(String kind) {
        if (kind == null) {
            return null;
        }
        return Arrays.stream(Region.Kind.values()).filter(known -> known.name().equals(kind)).findFirst()
                .orElseThrow(() -> Refusal.invalid(Violation.query("kind",
                        "Must be one of " + Arrays.toString(Region.Kind.values()).replaceAll("[\\[\\]]", "") + ".")));
    }
}
