package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.jobs.JobLine;
import io.acceptability.sandbox.jobs.Jobs;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The jobs of the plugin, for administrators who do not want to wait for them. */
@Path("jobs")
@Produces(Json.UTF8)
@Consumes(MediaType.WILDCARD)
public final class JobResource {
    private final Caller caller;
    private final Jobs jobs;

    JobResource(Caller caller, Jobs jobs) {
        this.caller = caller;
        this.jobs = jobs;
    }

    @GET
    public Map<String, Object> list() {
        caller.requireAdministrator();
        return map("jobs", jobs.all().stream().map(JobResource::json).toList());
    }

    /** Runs a job and answers when it has ended; 500 when it failed. */
    @POST
    @Path("{job}/run")
    public Response run(@PathParam("job") String jobId) throws InterruptedException {
        caller.requireAdministrator();
        if (!jobs.knows(jobId)) {
            throw ApiError.of(404, "There is no job " + jobId + " that this node can run.");
        }
        JobLine line = jobs.runNow(jobId);
        if (!"SUCCESS".equals(line.outcome())) {
            throw ApiError.of(500, "The job ended with " + line.outcome() + ": " + line.message());
        }
        return Response.noContent().build();
    }

    private static Map<String, Object> json(JobLine line) {
        return map(
                "id", line.id(),
                "runner", line.runner(),
                "runMode", line.runMode(),
                "schedule", line.schedule(),
                "nextRun", Json.time(line.nextRun()),
                "lastRun", Json.time(line.lastStart()),
                "lastMillis", line.lastMillis(),
                "lastNode", line.lastNode(),
                "outcome", line.outcome(),
                "message", line.message());
    }
}
