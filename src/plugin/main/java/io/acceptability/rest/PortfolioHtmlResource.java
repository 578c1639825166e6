package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import io.acceptability.PortfolioHtml;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;

/**
 * The portfolio as the project's page shows it, for that page: {@code GET /projects/{key}/portfolio.html} and {@code
 * …/portfolio-headline.html}. Programs read {@code …/portfolio} instead.
 *
 * <p>Refuses with 401 who is not logged in, and with 404 a project that is missing or not visible to the caller.
 */
@LicensedOnly
@Path("/projects/{key}/portfolio{part: |-headline}.html")
public final class PortfolioHtmlResource {
    private final Calls calls;
    private final PortfolioHtml portfolio;

    @Inject
    public PortfolioHtmlResource(Calls calls, PortfolioHtml portfolio) {
        this.calls = calls;
        this.portfolio = portfolio;
    }

    /** The deliveries, or the headline above them. */
    @GET
    public Response part(@PathParam("key") String key, @PathParam("part") String part, @Context UriInfo address) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        return calls.read(
                "project:" + key,
                call -> html(
                        part.isEmpty()
                                ? portfolio.deliveries(call.subject(), call.caller(), query::getFirst)
                                : portfolio.headline(call.subject(), call.caller())));
    }

    private static Response html(String html) {
        return Replies.bytes(Calls.OK, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
