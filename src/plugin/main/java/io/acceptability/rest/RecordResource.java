package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.RecordQuestion;
import io.acceptability.Records;
import io.acceptability.domain.Text;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Judgement records: {@code GET /record?project&author&from&to&repairCounts}, and {@code PUT /record/sharing} for the caller's own.
 *
 * <p>{@code author} is a user key or name. Without {@code project} and {@code author} it is the record of the whole instance for Jira
 * administrators, and the caller's own for everybody else; {@code scope} in the answer says which. {@code from} and {@code to} are the first
 * and the last day of delivery. {@code repairCounts}, true when left out, says whether held with repair counts as held.
 *
 * <p>Refuses with 401; with 404 a project that is missing or not visible, and a person who is not there or does not share their record; with
 * 403 the record of a project that the caller does not administer; with 400 a day that is none, a last day before the first, and a switch
 * that is neither true nor false, all at once. The write refuses with 413, 415 and 400 as {@link Calls} says.
 */
@LicensedOnly
@Path("/record")
public final class RecordResource {
    private final Calls calls;
    private final Callers callers;
    private final Records records;

    @Inject
    public RecordResource(Calls calls, Callers callers, Records records) {
        this.calls = calls;
        this.callers = callers;
        this.records = records;
    }

    /** The record that is asked for. */
    @GET
    public Response record(
            @QueryParam("project") String project,
            @QueryParam("author") String author,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("repairCounts") String repairCounts) {
        return calls.answered(() -> {
            ApplicationUser caller = callers.current();
            RecordQuestion question = question(project, author, from, to, repairCounts);
            return Replies.json(
                    Calls.OK, RecordMapper.map(records.of(question, caller).orElseThrow(Refusal::notFound)));
        });
    }

    /** Lets others see the caller's record, or no longer. {@code shared}: true or false. */
    @PUT
    @Path("sharing")
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response share(@Context ContainerRequestContext request) {
        Body body = Body.of(request);
        return calls.answered(() -> {
            try {
                ApplicationUser caller = callers.current();
                boolean shared = Fields.read(body.object(), callers.premises(caller), fields -> {
                    Boolean value = fields.flag("shared");
                    return () -> value;
                });
                records.share(caller, shared);
                return Replies.json(Calls.OK, new RecordWire.Sharing(shared));
            } catch (Refusal refusal) {
                body.drop();
                throw refusal;
            }
        });
    }

    private static RecordQuestion question(String project, String author, String from, String to, String repairCounts) {
        Map<String, Text> faults = new LinkedHashMap<>();
        LocalDate first = day("from", from, faults);
        LocalDate last = day("to", to, faults);
        if (first != null && last != null && last.isBefore(first)) {
            faults.put("to", Text.of("acceptability.rest.record.to-before-from"));
        }
        boolean repair = repairCounts == null || repairCounts.equals("true");
        if (!repair && !repairCounts.equals("false")) {
            faults.put("repairCounts", Text.of("acceptability.rest.field.one-of", "true, false"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults);
        }
        return new RecordQuestion(project, author, first, last, repair);
    }

    private static LocalDate day(String name, String text, Map<String, Text> faults) {
        if (text == null) {
            return null;
        }
        Optional<LocalDate> day = Values.day(text);
        if (day.isEmpty()) {
            faults.put(name, Text.of("acceptability.rest.field.day"));
        }
        return day.orElse(null);
    }
}
