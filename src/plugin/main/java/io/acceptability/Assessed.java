package io.acceptability;

import io.acceptability.domain.Assessment;
import java.util.Objects;

/** A subject's assessment as one viewer may see it. Made for one request and one thread. */
public record Assessed(SubjectInfo subject, Assessment assessment, Rights rights, IssueNames names, People people) {
    public Assessed {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(people, "people");
    }

    /** What a write must be based on: the sequence number of the ledger's last entry. */
    public long revision() {
        return assessment.inputs().dossier().revision();
    }
}
