package io.acceptability.domain;

import java.util.List;
import java.util.Objects;

/**
 * The gate refused a delivery. Recorded once per state of affairs, not once per attempt.
 *
 * @param id the sequence number of its entry
 * @param codes why, in the order of the reasons
 * @param fingerprint of the subject as it was judged then
 * @param verdict as it stood then
 * @param policyVersion the policy it was judged under
 * @param act whom it refused, and when
 */
public record Refusal(
        long id, List<GateDecision.Code> codes, String fingerprint, Verdict verdict, int policyVersion, Act act) {
    public Refusal {
        codes = List.copyOf(codes);
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(act, "act");
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("what is refused is refused for a reason");
        }
    }

    /** Whether a refusal for these reasons, of a subject that stands so, would say the same again. */
    public boolean isOf(List<GateDecision.Code> reasons, String standing) {
        return codes.equals(reasons) && fingerprint.equals(standing);
    }
}
