package id.cakupan.enrollment.financing;

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
class FinancingResource {

    private static final String KEY = "Idempotency-Key";
    private static final String KNOWN = "If-None-Match";
    private static final String AS_OF = "asOf";

    private final ReferenceLists lists;
    private final ReferenceLoads loads;

    FinancingResource(ReferenceLists lists, ReferenceLoads loads) {
        this.lists = lists;
        this.loads = loads;
    }

    @GET
    @Path("/tariffs")
    public Response tariffs(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(TariffFile.SHAPE, Tariff.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/tariffs")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadTariffs(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, TariffFile.SHAPE, file);
    }

    @GET
    @Path("/agreements")
    public Response agreements(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(AgreementFile.SHAPE, Agreement.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/agreements")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadAgreements(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, AgreementFile.SHAPE, file);
    }
}
