package io.acceptability.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.Rights;
import io.acceptability.SetMetrics;
import io.acceptability.domain.Metric;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The key metrics of the business, all of them at once: {@code PUT /subjects/{subject}/metrics}.
 *
 * <p>Refuses with 401, 404, 403 without the right to judge, 413, 415, 400 and 409, as {@link Calls} says; the fields and what they may be
 * are in {@link #fields}.
 */
@LicensedOnly
@Path("/subjects/{subject}/metrics")
public final class MetricsResource {
    private final Calls calls;
    private final SetMetrics act;

    @Inject
    public MetricsResource(Calls calls, SetMetrics act) {
        this.calls = calls;
        this.act = act;
    }

    /** Sets the metrics; what is not listed is gone. */
    @PUT
    @XsrfProtectionExcluded // See Body: it takes nothing that a form can send.
    public Response set(@PathParam("subject") String subject, @Context ContainerRequestContext request) {
        return calls.write(Calls.OK, subject, Rights::judge, Body.of(request), MetricsResource::fields, act::apply);
    }

    /**
     * {@code metrics}: at most 100, each with a {@code name} of its own, {@code target}, {@code direction} AT_LEAST or AT_MOST,
     * {@code source} (may be empty), and {@code actual}, left out or null while nobody has measured. Numbers have at most 15 digits before
     * and 6 after the point.
     */
    static Supplier<SetMetrics.Input> fields(Fields fields) {
        Set<String> names = new HashSet<>();
        List<Metric> metrics = fields.list("metrics", metric -> {
            String name = metric.text("name", TextRule.LINE);
            BigDecimal target = metric.number("target");
            Metric.Direction direction = metric.oneOf("direction", Metric.Direction.values(), Enum::name);
            BigDecimal actual = metric.numberOrNone("actual");
            String source = metric.text("source", TextRule.LINE_OR_EMPTY);
            if (name != null && !names.add(name.strip())) {
                metric.fault("name", "acceptability.rest.field.named-twice");
            }
            return () -> new Metric(name, target, direction, actual, source);
        });
        return () -> new SetMetrics.Input(metrics);
    }
}
