package io.acceptability.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.acceptability.Acceptability;
import io.acceptability.Deliveries;
import io.acceptability.Refusals;
import io.acceptability.Wording;
import io.acceptability.Wordings;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.GateDecision.Reason;
import io.acceptability.domain.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a transition until the acceptance boundary of its issue is confirmed, one sentence for each reason. That it refused is
 * recorded, and that it let pass is remembered for the delivery that follows.
 *
 * <p>An issue that is no subject passes. Nothing else opens it: not an exception, not a setting that cannot be read.
 */
public final class BoundaryConfirmedValidator implements Validator {
    private static final Logger LOG = LoggerFactory.getLogger(BoundaryConfirmedValidator.class);

    private static final String FAILED = "acceptability.gate.failed-plainly";

    private final Acceptability acceptability;
    private final Deliveries deliveries;
    private final Refusals refused;
    private final Wordings wordings;
    private final I18nResolver i18n;
    private final JiraAuthenticationContext authentication;

    public BoundaryConfirmedValidator(
            Acceptability acceptability,
            Deliveries deliveries,
            Refusals refused,
            Wordings wordings,
            I18nResolver i18n,
            JiraAuthenticationContext authentication) {
        this.acceptability = acceptability;
        this.deliveries = deliveries;
        this.refused = refused;
        this.wordings = wordings;
        this.i18n = i18n;
        this.authentication = authentication;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        List<String> refusals;
        try {
            GateDecision decision = decision(transientVars, args);
            keep((Issue) transientVars.get("issue"), decision);
            refusals = worded(decision);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The gate could not be evaluated and stays closed.", failure);
            refusals = List.of(plainRefusal());
        }
        if (!refusals.isEmpty()) {
            InvalidInputException invalid = new InvalidInputException();
            refusals.forEach(invalid::addError);
            throw invalid;
        }
    }

    /** Whatever comes of it changes nothing for the transition. */
    private void keep(Issue issue, GateDecision decision) {
        try {
            if (decision.open()) {
                deliveries.passed(issue, authentication.getLoggedInUser());
            } else {
                refused.note(issue, decision, authentication.getLoggedInUser());
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("What the gate decided could not be kept.", failure);
        }
    }

    private GateDecision decision(Map<?, ?> transientVars, Map<?, ?> args) {
        Optional<Boolean> requireProject = BoundaryConfirmedSetting.requireProject(args);
        if (requireProject.isEmpty()) {
            LOG.error("The validator’s {} is {}; it stays closed.", BoundaryConfirmedSetting.REQUIRE_PROJECT, args);
            return GateDecision.cannotEvaluate(
                    Text.of("acceptability.gate.setting-unreadable", BoundaryConfirmedSetting.REQUIRE_PROJECT));
        }
        return acceptability.gate((Issue) transientVars.get("issue"), requireProject.get());
    }

    private List<String> worded(GateDecision decision) {
        List<Text> sentences = decision.reasons().stream()
                .map(BoundaryConfirmedValidator::sentence)
                .toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        Wording wording = wordings.forReading(sentences);
        return sentences.stream().map(wording::word).toList();
    }

    private static Text sentence(Reason reason) {
        return Text.of(
                "acceptability.gate.refusal", reason.observed(), reason.expected(), reason.who(), reason.where());
    }

    /** Uses nothing that may just have failed; where even the texts fail, their key is better than silence. */
    private String plainRefusal() {
        try {
            return i18n.getText(authentication.getLocale(), FAILED);
        } catch (RuntimeException failure) {
            LOG.error("The refusal could not be worded.", failure);
            return FAILED;
        }
    }
}
