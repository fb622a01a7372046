package id.cakupan.enrollment.channel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.enrollment.reference.ReferenceLists;
import id.cakupan.enrollment.reference.ReferenceLists.Items;
import id.cakupan.enrollment.reference.ReferenceLoad;
import id.cakupan.enrollment.reference.ReferenceLoads;
import id.cakupan.enrollment.request.CsvBody;
import id.cakupan.kit.Refusal;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class ChannelResource {

    private static final String KEY = "Idempotency-Key";
    private static final String KNOWN = "If-None-Match";
    private static final String AS_OF = "asOf";

    private final ReferenceLists lists;
    private final ReferenceLoads loads;

    ChannelResource(ReferenceLists lists, ReferenceLoads loads) {
        this.lists = lists;
        this.loads = loads;
    }

    @GET
    @Path("/channels")
    public Response channels(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(ChannelFile.SHAPE, Channel.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/channels")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadChannels(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, ChannelFile.SHAPE, file);
    }

    @GET
    @Path("/channel-points")
    public Response points(@QueryParam(AS_OF) String asOf, @HeaderParam(KNOWN) String known) {
        return lists.answer(PointFile.SHAPE, ChannelPoint.class, AskedDays.on(AS_OF, asOf), known);
    }

    @POST
    @Path("/channel-points")
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public ReferenceLoad loadPoints(@HeaderParam(KEY) String key, CsvBody file) {
        return loads.load(key, PointFile.SHAPE, file);
    }

    @GET
    @Path("/channels/{code}/points")
    public Items<ChannelPoint> pointsOf(@PathParam("code") String code) {
        if (!code.matches(Channels.CODE) || lists.find(ChannelFile.SHAPE, Channel.class, code).isEmpty()) {
            throw Refusal.notFound("There is no channel with this code.");
        }
        return new Items<>(lists.of(PointFile.SHAPE, ChannelPoint.class, code));
    }
}
