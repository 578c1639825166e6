package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.Portfolio;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioOrder;
import io.acceptability.PortfolioPage;
import io.acceptability.Wordings;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The deliveries of a project: {@code GET /projects/{key}/portfolio?start&limit&verdict&confirmation&silence&order}, and how many of them
 * are how: {@code GET …/summary}.
 *
 * <p>Refuses with 401, 404 for a project that is missing or not visible, and 400 that names every parameter with a value that there is not:
 * {@code start} is 0 or more, {@code limit} 1 to 200, 25 when left out; a filter that is left out or empty is any, and the order the worst
 * first.
 */
@LicensedOnly
@Path("/projects/{key}/portfolio")
public final class PortfolioResource {
    private static final int USUAL_LIMIT = 25;

    private final Calls calls;
    private final Portfolio portfolio;
    private final Wordings wordings;

    @Inject
    public PortfolioResource(Calls calls, Portfolio portfolio, Wordings wordings) {
        this.calls = calls;
        this.portfolio = portfolio;
        this.wordings = wordings;
    }

    /** A page of deliveries. Those that the caller may not see are counted at most. */
    @GET
    public Response page(
            @PathParam("key") String key,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit,
            @QueryParam("verdict") String verdict,
            @QueryParam("confirmation") String confirmation,
            @QueryParam("silence") String silence,
            @QueryParam("order") String order) {
        return calls.read("project:" + key, call -> {
            Map<String, Text> faults = new LinkedHashMap<>();
            Paging paging = Paging.of(start, limit, USUAL_LIMIT, faults);
            PortfolioFilter filter = new PortfolioFilter(
                    oneOf("verdict", verdict, Verdict.values(), faults),
                    oneOf("confirmation", confirmation, ConfirmationStatus.State.values(), faults),
                    oneOf("silence", silence, PortfolioFilter.Silence.values(), faults));
            PortfolioOrder asked = oneOf("order", order, PortfolioOrder.values(), faults);
            if (!faults.isEmpty()) {
                throw Refusal.ofFields(faults);
            }
            PortfolioPage page = portfolio.page(
                    call.subject(),
                    call.caller(),
                    paging.start(),
                    paging.limit(),
                    filter,
                    asked == null ? PortfolioOrder.WORST_FIRST : asked);
            return Replies.json(Calls.OK, PortfolioMapper.map(page, wordings.of(page.names())));
        });
    }

    /** The counts of the headline. */
    @GET
    @Path("summary")
    public Response summary(@PathParam("key") String key) {
        return calls.read(
                "project:" + key,
                call -> Replies.json(Calls.OK, PortfolioMapper.map(portfolio.summary(call.subject(), call.caller()))));
    }

    /** The value of this name, or null when it is left out. */
    private static <E extends Enum<E>> E oneOf(String parameter, String name, E[] values, Map<String, Text> faults) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    faults.put(
                            parameter,
                            Text.of(
                                    "acceptability.rest.field.one-of",
                                    String.join(
                                            ", ",
                                            Arrays.stream(values)
                                                    .map(Enum::name)
                                                    .toList())));
                    return null;
                });
    }
}
