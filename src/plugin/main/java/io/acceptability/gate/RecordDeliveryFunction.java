package io.acceptability.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.acceptability.Deliveries;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a delivery recorded with the judgement as it stands in the transition.
 *
 * <p>It is written when the transition is committed, so that one that is taken back leaves no trace. Whatever goes wrong here is logged,
 * and never in the way of the transition: the delivery is found and recorded all the same.
 */
public final class RecordDeliveryFunction implements FunctionProvider {
    private static final Logger LOG = LoggerFactory.getLogger(RecordDeliveryFunction.class);

    private final Deliveries deliveries;
    private final JiraAuthenticationContext authentication;

    public RecordDeliveryFunction(Deliveries deliveries, JiraAuthenticationContext authentication) {
        this.deliveries = deliveries;
        this.authentication = authentication;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        try {
            deliveries.delivering((Issue) transientVars.get("issue"), authentication.getLoggedInUser());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A delivery could not be recorded at once; it will be found.", failure);
        }
    }
}
