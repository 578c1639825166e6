package io.acceptability.rest;

import io.acceptability.PolicyPreview;
import io.acceptability.PolicyRevision;
import io.acceptability.PolicyShown;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.Verdict;
import java.util.List;

/** Writes policies, their history and their preview. */
final class PolicyMapper {
    private PolicyMapper() {}

    static Wire.Policy map(PolicyShown policy) {
        boolean global = policy.place().scope().isGlobal();
        return new Wire.Policy(
                new Wire.PolicyScope(
                        global ? "global" : "project",
                        global ? null : policy.place().key(),
                        global ? null : policy.place().name()),
                policy.revision(),
                policy.effective().version(),
                policy.own().plain(),
                PolicyDocument.of(policy.inherited()).plain(),
                PolicyDocument.of(policy.effective()).plain());
    }

    static Wire.PolicyHistory map(List<PolicyRevision> history) {
        return new Wire.PolicyHistory(
                history.stream().map(PolicyMapper::revision).toList());
    }

    private static Wire.PolicyRevision revision(PolicyRevision revision) {
        return new Wire.PolicyRevision(
                revision.revision(),
                revision.version(),
                DossierMapper.person(revision.by()),
                revision.at().toString(),
                revision.changes().stream()
                        .map(change -> new Wire.PolicyChange(
                                change.field().id(),
                                change.from().map(PolicyDocument::plain).orElse(null),
                                change.to().map(PolicyDocument::plain).orElse(null)))
                        .toList());
    }

    static Wire.PolicyPreview map(PolicyPreview.Preview preview) {
        return new Wire.PolicyPreview(
                preview.subjects(),
                preview.judged(),
                preview.changed().stream()
                        .map(changed -> new Wire.VerdictChange(
                                changed.key(),
                                changed.summary(),
                                changed.from().map(Verdict::name).orElse(null),
                                changed.to().map(Verdict::name).orElse(null)))
                        .toList(),
                preview.hidden());
    }
}
