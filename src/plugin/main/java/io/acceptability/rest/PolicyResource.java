package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * The policy: {@code /policy/global} for Jira administrators, {@code /policy/projects/{key}} for whoever may administer the project.
 *
 * <p>What {@code GET} answers is what {@code PUT} takes: that is export and import. Refuses with 401, 404 for a project that is missing or
 * not visible, 403, and for bodies with 413, 415, 400 (every parameter that is wrong, under {@code own.}its name) and 409, as
 * {@link Calls} says.
 */
@LicensedOnly
@Path("/policy")
public final class PolicyResource {
    private final PolicyCalls calls;

    @Inject
    public PolicyResource(PolicyCalls calls) {
        this.calls = calls;
    }

    /** The global policy. */
    @GET
    @Path("global")
    public Response global() {
        return calls.show(PolicyCalls.global());
    }

    /** Sets the global policy: {@code revision} and {@code own}. */
    @PUT
    @Path("global")
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response setGlobal(@Context ContainerRequestContext request) {
        return calls.set(PolicyCalls.global(), Body.of(request));
    }

    /** Which verdicts a global policy would change: {@code own}. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    @Path("global/preview")
    public Response previewGlobal(@Context ContainerRequestContext request) {
        return calls.preview(PolicyCalls.global(), Body.of(request));
    }

    /** Who changed what of the global policy, newest first. */
    @GET
    @Path("global/history")
    public Response historyOfGlobal() {
        return calls.history(PolicyCalls.global());
    }

    /** A project's policy. */
    @GET
    @Path("projects/{key}")
    public Response project(@PathParam("key") String key) {
        return calls.show(calls.project(key));
    }

    /** Sets a project's policy: {@code revision} and {@code own}. */
    @PUT
    @Path("projects/{key}")
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response setProject(@PathParam("key") String key, @Context ContainerRequestContext request) {
        return calls.set(calls.project(key), Body.of(request));
    }

    /** Which verdicts a project's policy would change: {@code own}. */
    @POST
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    @Path("projects/{key}/preview")
    public Response previewProject(@PathParam("key") String key, @Context ContainerRequestContext request) {
        return calls.preview(calls.project(key), Body.of(request));
    }

    /** Who changed what of a project's policy, newest first. */
    @GET
    @Path("projects/{key}/history")
    public Response historyOfProject(@PathParam("key") String key) {
        return calls.history(calls.project(key));
    }
}
