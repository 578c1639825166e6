package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * Coverage: which ways into a delivered status ask the gate, for Jira administrators.
 *
 * <p>Refuses with 401, 403, and for bodies with 413, 415, 400, 404 for a workflow that is not active, 412 when the workflow is not the one
 * that the fingerprint is of, and 422 when it cannot be guarded: it has a draft, Jira lets nobody change it, or nothing is missing.
 */
@LicensedOnly
@Path("/coverage")
public final class CoverageResource {
    private final CoverageCalls calls;

    @Inject
    public CoverageResource(CoverageCalls calls) {
        this.calls = calls;
    }

    /** Every active workflow, every way into a delivered status, and every way around. */
    @GET
    public Response show() {
        return calls.show();
    }

    /** What guarding would change: {@code workflow} and, for one alone, {@code transition}. Nothing is written. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    @Path("preview")
    public Response preview(@Context ContainerRequestContext request) {
        return calls.preview(Body.of(request));
    }

    /** Guards: as the preview, with its {@code fingerprint}. Answers with coverage as it is now. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    @Path("guard")
    public Response guard(@Context ContainerRequestContext request) {
        return calls.guard(Body.of(request));
    }
}
