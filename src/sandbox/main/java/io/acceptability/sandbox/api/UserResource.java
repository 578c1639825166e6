package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.people.Anonymization;
import io.acceptability.sandbox.store.Account;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Makes users anonymous, for administrators: what Jira's administration does with “Anonymize user”. */
@Path("users/{name}")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class UserResource {
    private final Caller caller;
    private final Anonymization anonymization;

    UserResource(Caller caller, Anonymization anonymization) {
        this.caller = caller;
        this.anonymization = anonymization;
    }

    /** What it would change. */
    @GET
    @Path("affected")
    public Map<String, Object> affected(@PathParam("name") String name) {
        caller.requireAdministrator();
        return map(
                "affected",
                anonymization.affected(account(name)).stream()
                        .map(it -> map(
                                "handler", it.handler(),
                                "type", it.type(),
                                "description", it.description(),
                                "count", it.count()))
                        .toList());
    }

    /** Does it, and answers who the user is now. */
    @POST
    @Path("anonymize")
    public Map<String, Object> anonymize(@PathParam("name") String name) {
        caller.requireAdministrator();
        Anonymization.Done done = anonymization.anonymize(account(name));
        return map(
                "key", done.key(),
                "name", done.name(),
                "displayName", done.displayName(),
                "tasks", done.tasks(),
                "completed", done.completed(),
                "errors", done.errors());
    }

    private Account account(String name) {
        return caller.store()
                .accounts()
                .byName(name)
                .orElseThrow(() -> ApiError.of(404, "There is no user " + name + "."));
    }
}
