package id.cakupan.enrollment.entitlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.enrollment.reference.ReferenceLists;
import id.cakupan.enrollment.reference.ReferenceLoad;
import id.cakupan.enrollment.reference.ReferenceLoads;
import id.cakupan.enrollment.request.CsvBody;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class EntitlementResource {

    private static final String KEY = "Idempotency-Key";
    private static final String KNOWN = "If-None-Match";
    private static final String AS_OF = "asOf";

    private final ReferenceLists lists;
    private final ReferenceLoads loads;

    EntitlementResource(ReferenceLists lists, ReferenceLoads loads) {
        this.lists = lists;
        this.loads = loads;
    }

    @GET
    @Path("/facilities")
    public Response facilities(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(FacilityFile.SHAPE, Facilities.Facility.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/facilities")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadFacilities(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, FacilityFile.SHAPE, file);
    }

    @GET
    @Path("/ward-standards")
    public Response wardStandards(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(WardStandardFile.SHAPE, WardStandards.Days.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/ward-standards")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadWardStandards(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, WardStandardFile.SHAPE, file);
    }
}
