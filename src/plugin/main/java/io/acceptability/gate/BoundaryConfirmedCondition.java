package io.acceptability.gate;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import io.acceptability.Acceptability;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hides a transition until the acceptance boundary of its issue is confirmed; the validator would say why.
 *
 * <p>An issue that is no subject sees the transition. Whatever goes wrong hides it.
 */
public final class BoundaryConfirmedCondition implements Condition {
    private static final Logger LOG = LoggerFactory.getLogger(BoundaryConfirmedCondition.class);

    private final Acceptability acceptability;

    public BoundaryConfirmedCondition(Acceptability acceptability) {
        this.acceptability = acceptability;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            Optional<Boolean> requireProject = BoundaryConfirmedSetting.requireProject(args);
            if (requireProject.isEmpty()) {
                LOG.error("The condition’s {} is {}; it hides.", BoundaryConfirmedSetting.REQUIRE_PROJECT, args);
                return false;
            }
            return acceptability
                    .gate((Issue) transientVars.get("issue"), requireProject.get())
                    .open();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The gate could not be evaluated, so the transition is hidden.", failure);
            return false;
        }
    }
}
