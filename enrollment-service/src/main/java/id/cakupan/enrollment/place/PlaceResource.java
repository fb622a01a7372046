package id.cakupan.enrollment.place;

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
class PlaceResource {

    private static final String KEY = "Idempotency-Key";
    private static final String KNOWN = "If-None-Match";
    private static final String AS_OF = "asOf";

    private final ReferenceLists lists;
    private final ReferenceLoads loads;

    PlaceResource(ReferenceLists lists, ReferenceLoads loads) {
        this.lists = lists;
        this.loads = loads;
    }

    @GET
    @Path("/branches")
    public Response branches(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(BranchFile.SHAPE, Branch.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/branches")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadBranches(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, BranchFile.SHAPE, file);
    }

    @GET
    @Path("/territories")
    public Response territories(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(TerritoryFile.SHAPE, Territory.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/territories")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadTerritories(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, TerritoryFile.SHAPE, file);
    }

    @GET
    @Path("/deputies")
    public Response deputies(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(DeputyFile.SHAPE, Deputy.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/deputies")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadDeputies(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, DeputyFile.SHAPE, file);
    }

    @GET
    @Path("/programmes")
    public Response programmes(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(ProgrammeFile.SHAPE, Programme.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/programmes")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadProgrammes(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, ProgrammeFile.SHAPE, file);
    }

    @GET
    @Path("/uhc-prioritas")
    public Response uhcPrioritas(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(UhcPrioritasFile.SHAPE, UhcPrioritas.Area.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/uhc-prioritas")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadUhcPrioritas(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, UhcPrioritasFile.SHAPE, file);
    }
}
