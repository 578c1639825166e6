package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Confirms the boundary: the explicit act that opens the gate. */
@Component
public final class ConfirmBoundary {
    /**
     * What is entered.
     *
     * @param fingerprint of the snapshot that the confirmer saw
     * @param consentId the evidence it rests on
     * @param forecast the probability that the delivery holds, in percent from 2 to 98
     */
    public record Input(String fingerprint, long consentId, int forecast, String mainRisk) {}

    private final Recording recording;

    ConfirmBoundary(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        throw new UnsupportedOperationException();
    }
}
