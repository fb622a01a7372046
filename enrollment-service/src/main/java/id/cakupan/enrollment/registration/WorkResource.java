package id.cakupan.enrollment.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.registration.WorkItem.Kind;
import id.cakupan.enrollment.registration.WorkItem.Timing;
import id.cakupan.enrollment.registration.WorkList.Wish;
import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** The clocks of the desk: what is late, due today, about to end. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class WorkResource {

    private static final PageSize SIZE = new PageSize(100, 1000);

    private final WorkList work;
    private final Channels channels;

    WorkResource(WorkList work, Channels channels) {
        this.work = work;
        this.channels = channels;
    }

    @GET
    public WorkPage open(@QueryParam("kind") String kind, @QueryParam("timing") String timing,
            @QueryParam("point") String point,
            @QueryParam("limit") String limit, @QueryParam("after") String after) {
        List<Violation> violations = new ArrayList<>();
        int size = SIZE.of(limit, violations);
        Optional<Kind> asked = named("kind", kind, Kind.values(), violations);
        Timing when = named("timing", timing, Timing.values(), violations).orElse(null);
        Optional<WorkCursor> start = after == null ? Optional.empty() : WorkCursor.of(after);
        if (after != null && start.isEmpty()) {
            violations.add(Violation.query("after", "Is not the `next` of a page."));
        }
        if (point != null && channels.point(point).isEmpty()) {
            violations.add(Violation.query("point", "Must be the code of a point; /api/v1/channels/{code}/points lists them."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Wish wish = new Wish(asked.map(List::of).orElse(List.of(Kind.values())), when, point,
                start.orElse(null));
        List<WorkItem> found = work.items(wish, size + 1);
        boolean more = found.size() > size;
        List<WorkItem> page = more ? found.subList(0, size) : found;
        return new WorkPage(page, more ? WorkCursor.after(page.get(size - 1)).toString() : null);
    }

    private static <E extends Enum<E>> Optional<E> named(String field, String text, E[] values, List<Violation> violations) {
        Optional<E> found = Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
        if (text != null && found.isEmpty()) {
            violations.add(Violation.query(field, "Must be one of %s."
                    .formatted(String.join(", ", Arrays.stream(values).map(Enum::name).toList()))));
        }
        return found;
    }
}
