package id.cakupan.enrollment.holiday;

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

@Path("/api/v1/holidays")
@Produces(MediaType.APPLICATION_JSON)
class HolidayResource {

    private final ReferenceLists lists;
    private final ReferenceLoads loads;

    HolidayResource(ReferenceLists lists, ReferenceLoads loads) {
        this.lists = lists;
        this.loads = loads;
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
    public Response list(@QueryParam("from") String from, @QueryParam("to") String to,
            @HeaderParam("If-None-Match") String known) {
        return lists.answer(HolidayFile.SHAPE, Holiday.class, AskedDays.between("from", from, "to", to), known);
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad load(@HeaderParam("Idempotency-Key") String key, CsvBody file) {
        return loads.load(key, HolidayFile.SHAPE, file);
    }
}
