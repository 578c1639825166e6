package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue as the file tells it: checked, but not yet brought together with what the sandbox has.
 *
 * @param id the id in the tracker it comes from, null where the file has none
 * @param people null where nobody stands; {@code type}, {@code status} and the other nodes are the file's own objects
 */
record IssueDraft(
        Long id,
        String projectKey,
        long number,
        JsonNode project,
        JsonNode type,
        JsonNode status,
        JsonNode priority,
        JsonNode resolution,
        JsonNode security,
        String summary,
        String description,
        String environment,
        People people,
        Instant created,
        Instant updated,
        LocalDate due,
        Instant resolved,
        List<String> labels,
        List<JsonNode> components,
        List<JsonNode> fixVersions,
        List<JsonNode> affectedVersions,
        Optional<String> epicName,
        List<Relation> relations,
        List<Remark> comments,
        List<Moment> history) {

    /** Who reported, has and created the issue. */
    record People(JsonNode reporter, JsonNode assignee, JsonNode creator) {}

    /** What kind of relation two issues have. */
    enum Kind {
        LINK,
        EPIC,
        SUB_TASK
    }

    /**
     * A relation to another issue.
     *
     * @param type the file's link type, null for epics and sub-tasks
     * @param outward whether this issue is the source
     * @param other the key of the other issue
     */
    record Relation(Kind kind, JsonNode type, boolean outward, String other) {}

    /** A comment. */
    record Remark(JsonNode author, String body, Instant at) {}

    /** One entry of the history with its changes. */
    record Moment(JsonNode author, Instant at, List<JsonNode> items) {}

    String key() {
        return projectKey + "-" + number;
    }
}
