package io.acceptability.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the host knows of where an issue has been.
 *
 * @param type the issue type's name now
 * @param status the status's name now
 * @param created when it was made, as far as its row says
 * @param creator the user key of who made it, as far as its row says
 * @param steps what changed, oldest first
 */
public record StatusLog(
        long issue,
        long project,
        String type,
        String status,
        @Nullable Instant created,
        @Nullable String creator,
        List<Step> steps) {
    /** A name before and after. */
    public record Turn(String from, String to) {
        public Turn {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * One change of an issue; several fields may change in it at once.
     *
     * @param author the user key of who did it, as far as anybody knows
     * @param status none where it stayed
     * @param type none where it stayed
     * @param moved whether the issue came from another project
     * @param migrated whether it came under another workflow
     */
    public record Step(
            Instant at,
            @Nullable String author,
            @Nullable Turn status,
            @Nullable Turn type,
            boolean moved,
            boolean migrated) {
        public Step {
            Objects.requireNonNull(at, "at");
        }
    }

    public StatusLog {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        steps = List.copyOf(steps);
    }

    /** The status it was made in, as far as its history tells. */
    String firstStatus() {
        return steps.stream()
                .map(Step::status)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Turn::from)
                .orElse(status);
    }

    /** The type it was made as. */
    String firstType() {
        return steps.stream()
                .map(Step::type)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Turn::from)
                .orElse(type);
    }
}
