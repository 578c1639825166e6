package io.acceptability.domain;

import static io.acceptability.domain.EpicFixture.acceptableEpic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a judgement rests on: found by name, and never changed once it is there. */
class InputsTest {
    @Test
    void aSubjectIsCalledByTypeAndId() {
        assertThat(Subject.issue(10_042)).hasToString("issue:10042");
        assertThat(Subject.project(7).slug()).isEqualTo("project:7");
    }

    @Test
    void onlyTypesNamedInThePolicyAreSubjects() {
        assertThat(Policy.DEFAULT.isSubjectType("epic")).isTrue();
        assertThat(Policy.DEFAULT.isSubjectType("Story")).isFalse();
    }

    @Test
    void aDossierIsEmptyUntilSomebodyEntersSomething() {
        assertThat(Dossier.EMPTY.isEmpty()).isTrue();
        assertThat(acceptableEpic().dossier().isEmpty()).isFalse();
    }

    @Test
    void evidenceOfConsentIsFoundByItsId() {
        Dossier dossier = acceptableEpic().dossier();
        assertThat(dossier.consent(1).map(ConsentEvidence::kind)).contains(ConsentKind.EXPLICIT);
        assertThat(dossier.consent(99)).isEmpty();
    }

    @Test
    void evidenceKeepsTheFirstReasonWhyAPartWasNotRead() {
        Text first = Text.of("acceptability.evidence.rule-failed");
        Evidence evidence = acceptableEpic()
                .evidence()
                .without(Evidence.Part.SCOPE, first)
                .without(Evidence.Part.SCOPE, Text.of("acceptability.boundary.label"));
        assertThat(evidence.whyUnread(Set.of(Evidence.Part.SCOPE))).isEqualTo(Optional.of(first));
        assertThat(evidence.whyUnread(Set.of(Evidence.Part.BLOCKERS))).isEmpty();
    }

    @Test
    void whatWasConfirmedCannotBeChanged() {
        Snapshot snapshot = acceptableEpic().assess().snapshot();
        assertThatThrownBy(() -> snapshot.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        TreeMap<String, Snapshot.ReadingState> readings = new TreeMap<>(snapshot.readings());
        Snapshot copy = new Snapshot(1, 1, snapshot.verdict(), readings, Set.of(), Set.of());
        readings.clear();
        assertThat(copy.readings()).isNotEmpty();
    }
}
