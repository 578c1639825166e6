package io.acceptability.rest;

import java.util.List;

/** The answers of coverage, as {@link Wire} has the others: every name is part of the REST contract, never rename. */
final class CoverageWire {
    private CoverageWire() {}

    record Coverage(Summary summary, List<WayAround> waysAround, List<Workflow> workflows) {}

    /** How many transitions deliver, and how many of them are guarded in which way. */
    record Summary(int ways, int guarded, int conditionOnly, int notGuarded, int settingUnreadable, String text) {}

    record WayAround(String code, boolean closable, String text, String who, String workflow, Integer transition) {}

    record Workflow(
            String name,
            boolean readOnly,
            boolean readable,
            List<Project> projects,
            List<String> deliveredStatuses,
            List<Transition> transitions,
            Draft draft) {}

    record Project(String key, String name, List<String> issueTypes, List<String> subjectTypes) {}

    /** The draft of a workflow; {@code by} is null where it does not say. */
    record Draft(Wire.Person by, List<Transition> transitions) {}

    record Transition(
            int id,
            String name,
            String kind,
            boolean arrives,
            List<String> from,
            List<String> to,
            List<String> elsewhere,
            String guard,
            boolean recorded,
            List<String> notes) {}

    record Preview(
            String workflow,
            String fingerprint,
            List<String> projects,
            List<Change> changes,
            List<String> consequences) {}

    record Change(Transition transition, List<String> adds, List<String> text) {}

    /** The workflow is not the one that was seen; what would be changed now. */
    record Changed(List<String> errorMessages, String fingerprint, List<Wire.Change> changes, Preview preview) {}
}
