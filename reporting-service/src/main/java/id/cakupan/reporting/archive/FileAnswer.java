package id.cakupan.reporting.archive;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Hands out what was stored, byte for byte; it never changes, so that a client may keep it. */
final class FileAnswer {

    private static final int A_YEAR = 31_536_000;
    /** The page's own style and nothing else: what was issued needs no script and no network. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private FileAnswer() {
    }

    static Response of(Issue issue, IssueFile file, Request request) {
        EntityTag tag = new EntityTag(file.hash());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(A_YEAR);
        cache.getCacheExtension().put("immutable", "");
        Response.ResponseBuilder answer = known != null ? known : Response.ok(file.content(), file.mediaType());
        return answer.tag(tag).cacheControl(cache).header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"cakupan-%d-%s\"".formatted(issue.number(), file.name()))
                .build();
    }
}
