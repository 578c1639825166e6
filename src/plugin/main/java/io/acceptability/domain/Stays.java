package io.acceptability.domain;

import io.acceptability.domain.StatusLog.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in an issue's history when it was delivered: in a delivered status, and a subject.
 *
 * <p>What history does not explain, because somebody wrote into the database or brought the issue from elsewhere, begins at an unknown
 * time and was found.
 */
public final class Stays {
    private final StatusLog log;
    private final Policy policy;
    private final @Nullable Instant keptSince;
    private final List<Stay> stays = new ArrayList<>();
    private String status;
    private String type;
    private @Nullable Stay open;

    private Stays(StatusLog log, Policy policy, @Nullable Instant keptSince) {
        this.log = log;
        this.policy = policy;
        this.keptSince = keptSince;
        this.status = log.firstStatus();
        this.type = log.firstType();
    }

    /**
     * All stays, oldest first; only the last can still last.
     *
     * @param keptSince when the issue's own record began, or none while it has none: from then on it is a subject, whatever its type
     * @param watchedSince since when the app would have noticed how an issue was made
     */
    public static List<Stay> of(StatusLog log, Policy policy, @Nullable Instant keptSince, Instant watchedSince) {
        return new Stays(log, policy, keptSince).walk(watchedSince);
    }

    private List<Stay> walk(Instant watchedSince) {
        Instant created = log.created();
        if (isDelivered(created == null ? Instant.MIN : created)) {
            boolean known = created != null && !created.isBefore(watchedSince);
            // History that begins with leaving the status tells that it was there before, but not how it came there.
            begin(known ? created : null, known ? Way.CREATED : Way.FOUND, known ? log.creator() : null);
        }
        log.steps().forEach(this::step);
        boolean explained = status.equalsIgnoreCase(log.status()) && type.equalsIgnoreCase(log.type());
        status = log.status();
        type = log.type();
        if (!explained && open == null && isDelivered(Instant.MAX)) {
            begin(null, Way.FOUND, null);
        }
        if (open != null) {
            stays.add(open);
        }
        return List.copyOf(stays);
    }

    private void step(Step step) {
        if (step.status() != null) {
            status = step.status().to();
        }
        if (step.type() != null) {
            type = step.type().to();
        }
        boolean delivered = isDelivered(step.at());
        if (delivered && open == null) {
            begin(step.at(), way(step), step.author());
        } else if (!delivered && open != null) {
            stays.add(new Stay(open.after(), open.from(), step.at(), open.status(), open.way(), open.by()));
            open = null;
        }
    }

    /** A move or a change of type brings a change of workflow with it, so it is asked for first. */
    private static Way way(Step step) {
        if (step.moved()) {
            return Way.MOVED;
        } else if (step.type() != null) {
            return Way.TYPE_CHANGED;
        }
        return step.migrated() ? Way.MIGRATION : Way.TRANSITION;
    }

    private void begin(@Nullable Instant from, Way way, @Nullable String by) {
        Instant after = stays.isEmpty() ? null : stays.get(stays.size() - 1).until();
        open = new Stay(after, from, null, status, way, by);
    }

    private boolean isDelivered(Instant at) {
        boolean subject = policy.isSubjectType(type) || (keptSince != null && !at.isBefore(keptSince));
        return subject && policy.isDelivered(status);
    }
}
