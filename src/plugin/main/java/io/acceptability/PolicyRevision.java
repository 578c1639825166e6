package io.acceptability;

import io.acceptability.domain.PolicyDocument;
import java.time.Instant;
import java.util.List;

/**
 * One change of a policy.
 *
 * @param version the version that decisions made right after it name
 * @param changes what differs from the document before, field by field
 */
public record PolicyRevision(long revision, int version, Person by, Instant at, List<PolicyDocument.Change> changes) {
    public PolicyRevision {
        changes = List.copyOf(changes);
    }
}
