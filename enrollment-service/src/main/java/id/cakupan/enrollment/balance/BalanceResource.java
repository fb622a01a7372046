package id.cakupan.enrollment.balance;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.enrollment.balance.BalanceChecks.Located;
import id.cakupan.enrollment.balance.BalanceRepository.Recorded;
import id.cakupan.enrollment.balance.BalanceRequest.Placed;
import id.cakupan.enrollment.request.CsvBody;
import id.cakupan.enrollment.request.PageStart;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/balances")
@Produces(MediaType.APPLICATION_JSON)
class BalanceResource {

    private static final PageSize SIZE = new PageSize(50, 500);

    private final BalanceService service;
    private final BalanceRepository balances;
    private final Areas areas;
    private final Clock clock;
    private final ObjectMapper mapper;

    BalanceResource(BalanceService service, BalanceRepository balances, Areas areas, Clock clock, ObjectMapper mapper) {
        this.service = service;
        this.balances = balances;
        this.areas = areas;
        this.clock = clock;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
    public BalanceResponse.Page list(@QueryParam("region") String region, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        if (region != null && !areas.with(List.of(region)).knows(region)) {
            throw Refusal.invalid(Violation.query("region", "There is no area with this code."));
        }
        int size = SIZE.of(limit);
        UUID start = PageStart.after(after, id -> balances.find(id).isPresent());
        List<Recorded> found = balances.page(region, start, size + 1);
        boolean more = found.size() > size;
        return new BalanceResponse.Page(found.stream().limit(size).map(BalanceResponse::of).toList(),
                more ? found.get(size - 1).id() : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("analyst")
    public BalanceLoaded load(@HeaderParam("Idempotency-Key") String key, @Context HttpHeaders headers,
            BalanceRequest.Load load) {
        refuseUnnamed(headers);
        if (load == null || load.balances() == null || load.balances().isEmpty()) {
            throw Refusal.invalid(Violation.body("balances", "Is missing; state at least one."));
        }
        if (load.balances().size() > BalanceChecks.MAX_BALANCES) {
            throw Refusal.invalid(Violation.body("balances",
                    "Has more than %d balances; send them in several parts.".formatted(BalanceChecks.MAX_BALANCES)));
        }
        List<Placed> requests = new ArrayList<>();
        for (int i = 0; i < load.balances().size(); i++) {
            BalanceRequest request = Objects.requireNonNullElseGet(load.balances().get(i),
                    () -> new BalanceRequest(null, null, null, null, null, null, null));
            requests.add(new Placed(Place.body("balances[%d].".formatted(i)), request));
        }
        return service.load(key, canonical(load), checked(requests));
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public BalanceLoaded load(@HeaderParam("Idempotency-Key") String key, CsvBody file) {
        return service.load(key, file.text(), checked(BalanceFile.rows(file.text())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("analyst")
    public void withdraw(@PathParam("id") UUID id) {
        service.withdraw(id);
    }

    private List<Located> checked(List<Placed> requests) {
        return new BalanceChecks(areas.fresh(), LocalDate.now(clock)).check(requests);
    }

    private String canonical(BalanceRequest.Load load) {
        try {
            return mapper.writeValueAsString(load);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseUnnamed(HttpHeaders headers) {
        if (headers.getMediaType() == null) {
            throw new Refusal(415, "unsupported-media-type", "Name the Content-Type: application/json or text/csv.");
        }
    }
}
