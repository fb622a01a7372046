package id.cakupan.enrollment.request;

import java.util.Optional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** What a caller has already, as {@code If-None-Match} names it. */
public final class KnownTag {

    private KnownTag() {
    }

    /** 304 where the caller has this state, also where somebody on the way made its tag a weak one. */
    public static Optional<Response> unchanged(String ifNoneMatch, EntityTag tag) {
        return ifNoneMatch != null && ifNoneMatch.contains('"' + tag.getValue() + '"')
                ? Optional.of(Response.notModified(tag).build())
                : Optional.empty();
    }
}
