package io.acceptability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.Bundles;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad configuration is refused when it is saved, naming the parameter. */
class PolicyFaultsTest {
    private static final Bundles TEXTS = Bundles.of("policy");

    static Stream<Arguments> faults() {
        return Stream.of(
                wrong(PolicyField.SUBJECT_TYPES, List.of(), "subjectTypes", "Name at least one"),
                wrong(PolicyField.DELIVERED_STATUSES, List.of(), "deliveredStatuses", "Name at least one"),
                wrong(PolicyField.DEFECT_TYPES, List.of(), "defectTypes", "Name at least one"),
                wrong(PolicyField.SEVERE_PRIORITIES, List.of(), "severePriorities", "Name at least one"),
                wrong(PolicyField.IRREVERSIBLE_LABELS, List.of(), "irreversibleLabels", "Name at least one"),
                wrong(PolicyField.SUBJECT_TYPES, List.of("Epic", "Epos"), "subjectTypes[1]", "no issue type “Epos”"),
                wrong(PolicyField.FAILED_STATUSES, List.of("Bust"), "failedStatuses[0]", "no status “Bust”"),
                wrong(PolicyField.SEVERE_PRIORITIES, List.of("P0"), "severePriorities[0]", "no priority “P0”"),
                wrong(PolicyField.CONFIRM_ROLES, List.of("Bosses"), "confirmRoles[0]", "no project role “Bosses”"),
                wrong(PolicyField.JUDGE_ROLES, List.of("Bosses"), "judgeRoles[0]", "no project role “Bosses”"),
                wrong(PolicyField.CONFIRM_GROUPS, List.of("g"), "confirmGroups[0]", "no group “g”"),
                wrong(PolicyField.CUSTOMER_ROLE, "Buyers", "customerRole", "no project role “Buyers”"),
                wrong(
                        PolicyField.LINKS,
                        List.of(new LinkScope("Bolts", LinkScope.Direction.BOTH)),
                        "links[0]",
                        "no link type “Bolts”"),
                wrong(
                        PolicyField.CUSTOMER_LABELS,
                        List.of("customer", "Customer"),
                        "customerLabels[1]",
                        "“Customer” stands here twice"),
                wrong(PolicyField.SILENCE_DAYS, 0, "silenceDays", "from 1 to 365"),
                wrong(PolicyField.SCOPE_DONE_PERCENT, 101, "scopeDonePercent", "from 0 to 100"),
                wrong(PolicyField.TESTS_BROKEN_PERCENT, -1, "testsBrokenPercent", "from 0 to 100"),
                wrong(
                        PolicyField.REOPENED_STRAINED,
                        10,
                        "reopenedStrained",
                        "10 reopened defects strain, and 10 break"),
                wrong(PolicyField.REOPENED_BROKEN, 3, "reopenedBroken", "3 reopened defects strain, and 3 break"),
                wrong(
                        PolicyField.CORE_FLOW_LABELS,
                        Collections.nCopies(101, "x"),
                        "coreFlowLabels",
                        "At most 100 entries; these are 101"));
    }

    private static Arguments wrong(PolicyField field, Object value, String path, String said) {
        return Arguments.of(field, value, path, said);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @MethodSource("faults")
    void namesTheParameterAndTheValue(PolicyField field, Object value, String path, String said) {
        Map<String, String> faults = worded(Map.of(field, value), Policy.DEFAULT);
        assertThat(faults).containsOnlyKeys(path);
        assertThat(faults.get(path)).contains(said).doesNotContain("acceptability.");
        assertThat(TEXTS.in(Locale.SIMPLIFIED_CHINESE).keySet())
                .containsAll(TEXTS.in(Locale.ENGLISH).keySet());
    }

    @Test
    void namesEveryParameterAtOnce() {
        assertThat(worded(
                        Map.of(
                                PolicyField.SILENCE_DAYS, 0,
                                PolicyField.SUBJECT_TYPES, List.of(),
                                PolicyField.CONFIRM_GROUPS, List.of("a", "b")),
                        Policy.DEFAULT))
                .containsOnlyKeys("silenceDays", "subjectTypes", "confirmGroups[0]", "confirmGroups[1]");
    }

    @Test
    void somebodyMustBeAbleToConfirm() {
        assertThat(worded(Map.of(PolicyField.LEAD_CONFIRMS, false), Policy.DEFAULT))
                .isEmpty();
        assertThat(worded(
                        Map.of(PolicyField.LEAD_CONFIRMS, false, PolicyField.CONFIRM_ROLES, List.of()), Policy.DEFAULT))
                .containsOnlyKeys("confirmRoles");
        Policy noRoles = new PolicyDocument(Map.of(PolicyField.CONFIRM_ROLES, List.of())).over(Policy.DEFAULT, 2);
        assertThat(worded(Map.of(PolicyField.LEAD_CONFIRMS, false), noRoles)).containsOnlyKeys("leadConfirms");
    }

    @Test
    void aNameThatTheLevelAboveHasMayStayAlthoughNothingHereHasIt() {
        Policy inherited =
                new PolicyDocument(Map.of(PolicyField.SUBJECT_TYPES, List.of("Saga"))).over(Policy.DEFAULT, 2);
        assertThat(worded(Map.of(PolicyField.SUBJECT_TYPES, List.of("Saga", "Epic")), inherited))
                .isEmpty();
        assertThat(worded(Map.of(PolicyField.SUBJECT_TYPES, List.of("Saga")), Policy.DEFAULT))
                .containsOnlyKeys("subjectTypes[0]");
    }

    private static Map<String, String> worded(Map<PolicyField, Object> values, Policy inherited) {
        Map<String, String> worded = new HashMap<>();
        PolicyFaults.of(new PolicyDocument(values), inherited, (noun, name) -> false)
                .forEach((path, text) -> worded.put(
                        path,
                        TEXTS.getText(
                                Locale.ENGLISH, text.key(), text.arguments().toArray(java.io.Serializable[]::new))));
        return worded;
    }
}
