package io.acceptability;

import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Way;
import io.acceptability.record.Count;
import io.acceptability.record.JudgementRecord;
import io.acceptability.record.Result;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A judgement record as one viewer may see it. Its figures count every delivery; only those that the viewer may see can be opened.
 *
 * <p>Ids of cases and refusals are those in the figures; they mean nothing outside of this one view. In the record of a project or of the
 * whole instance nothing here names a person.
 *
 * @param kind whose record it is
 * @param project the project whose deliveries count; none for all
 * @param person whose judgements count; none for everybody's
 * @param shared whether its owner lets others see it; false for a project's and the instance's
 * @param question what was asked
 * @param figures what the deliveries tell
 * @param cases the deliveries that the viewer may open, by id, newest first
 * @param refusals the refusals that the viewer may open, by id, newest first
 * @param unreadable of how many subjects the ledger cannot be read, so that they are in no figure
 */
public record RecordView(
        Kind kind,
        @Nullable PolicyPlace project,
        @Nullable Person person,
        boolean shared,
        RecordQuestion question,
        JudgementRecord figures,
        Map<String, Case> cases,
        Map<String, Refused> refusals,
        int unreadable) {
    /** Whose record it is. Part of the REST contract: never rename. */
    public enum Kind {
        /** The viewer's own. */
        OWN,
        /** Somebody else's, who shares it. */
        SHARED,
        /** Of a project, whoever judged. */
        PROJECT,
        /** Of all of Jira, whoever judged. */
        INSTANCE
    }

    /**
     * A delivery that can be opened.
     *
     * @param delivery the sequence number of its entry in the ledger of the issue
     * @param forecast that it holds, in percent; none where nobody confirmed it
     * @param observedUntil the end of its observation window, under the policy in force; none where that cannot be read
     * @param insideBoundary whether what failed lay inside the boundary; none where nothing failed, or nobody said
     * @param lesson what was noted with the outcome; may be empty, and always is in the record of a project or the whole instance
     */
    public record Case(
            String id,
            long issue,
            IssueName name,
            long delivery,
            Instant at,
            Way way,
            boolean confirmed,
            @Nullable Integer forecast,
            @Nullable Instant observedUntil,
            Result result,
            @Nullable Boolean insideBoundary,
            @Nullable Dimension dimension,
            @Nullable Misreading misreading,
            @Nullable Cooperation cooperation,
            String lesson) {}

    /** A refusal that can be opened. */
    public record Refused(String id, long issue, IssueName name, Instant at, List<GateDecision.Code> codes) {
        public Refused {
            codes = List.copyOf(codes);
        }
    }

    /**
     * What stands behind a figure.
     *
     * @param visible what the viewer may open, newest first
     * @param hidden how many more there are that they cannot see
     */
    public record Behind<T>(List<T> visible, int hidden) {
        public Behind {
            visible = List.copyOf(visible);
        }
    }

    public RecordView {
        cases = new LinkedHashMap<>(cases);
        refusals = new LinkedHashMap<>(refusals);
    }

    /** The deliveries behind a figure. */
    public Behind<Case> cases(Count figure) {
        return behind(cases, figure);
    }

    /** The refusals behind {@code figures().counts().refused()}. */
    public Behind<Refused> refusals(Count figure) {
        return behind(refusals, figure);
    }

    private static <T> Behind<T> behind(Map<String, T> all, Count figure) {
        Map<String, T> visible = new LinkedHashMap<>(all);
        visible.keySet().retainAll(new HashSet<>(figure.cases()));
        return new Behind<>(List.copyOf(visible.values()), figure.value() - visible.size());
    }
}
