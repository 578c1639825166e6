package io.acceptability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What one level sets, and what it comes to over the level above. */
class PolicyDocumentTest {
    @Property
    void settingNothingInheritsEverything(@ForAll("documents") PolicyDocument above) {
        Policy inherited = above.over(Policy.DEFAULT, 3);
        assertThat(PolicyDocument.EMPTY.over(inherited, 3)).isEqualTo(inherited);
    }

    @Test
    void nothingSetAnywhereIsTheDefault() {
        Policy global = PolicyDocument.EMPTY.over(Policy.DEFAULT, 1);
        assertThat(PolicyDocument.EMPTY.over(global, 1)).isEqualTo(Policy.DEFAULT);
    }

    @Property
    void everyFieldIsInheritedOnItsOwn(
            @ForAll("documents") PolicyDocument global, @ForAll("documents") PolicyDocument project) {
        Policy resolved = project.over(global.over(Policy.DEFAULT, 2), 3);
        for (PolicyField field : PolicyField.values()) {
            Object expected = project.get(field).or(() -> global.get(field)).orElseGet(() -> field.of(Policy.DEFAULT));
            assertThat(field.of(resolved)).as(field.id()).isEqualTo(expected);
        }
        assertThat(resolved.version()).isEqualTo(3);
    }

    @Property
    void settingEverythingAsAPolicyHasItGivesThatPolicy(@ForAll("documents") PolicyDocument document) {
        Policy policy = document.over(Policy.DEFAULT, 5);
        assertThat(PolicyDocument.of(policy).over(Policy.DEFAULT, 5)).isEqualTo(policy);
    }

    @Property
    void theDifferenceNamesExactlyTheFieldsThatDiffer(
            @ForAll("documents") PolicyDocument before, @ForAll("documents") PolicyDocument after) {
        Set<PolicyField> told =
                after.since(before).stream().map(PolicyDocument.Change::field).collect(Collectors.toSet());
        for (PolicyField field : PolicyField.values()) {
            assertThat(told.contains(field)).isEqualTo(!before.get(field).equals(after.get(field)));
        }
        assertThat(after.since(after)).isEmpty();
    }

    @Test
    void everyFieldHasANameOfItsOwnAndADefaultThatIsRight() {
        assertThat(Arrays.stream(PolicyField.values()).map(PolicyField::id)).doesNotHaveDuplicates();
        for (PolicyField field : PolicyField.values()) {
            assertThat(PolicyField.byId(field.id())).contains(field);
            assertThat(field.kind().fits(field.of(Policy.DEFAULT)))
                    .as(field.id())
                    .isTrue();
        }
        assertThat(PolicyFaults.of(PolicyDocument.of(Policy.DEFAULT), Policy.DEFAULT, (noun, name) -> false))
                .isEmpty();
    }

    @Test
    void aValueOfAnotherShapeIsNoDocument() {
        assertThatThrownBy(() -> new PolicyDocument(Map.of(PolicyField.SILENCE_DAYS, "7")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("silenceDays");
        assertThatThrownBy(() -> new PolicyDocument(Map.of(PolicyField.LINKS, List.of("Blocks"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    static Arbitrary<PolicyDocument> documents() {
        return Arbitraries.maps(
                        Arbitraries.of(PolicyField.class),
                        Arbitraries.integers().between(0, 9))
                .map(chosen -> {
                    Map<PolicyField, Object> values = new EnumMap<>(PolicyField.class);
                    chosen.forEach((field, seed) -> values.put(field, value(field, seed)));
                    return new PolicyDocument(values);
                });
    }

    private static Object value(PolicyField field, int seed) {
        return switch (field.kind().shape()) {
            case NAMES -> seed == 0 ? List.of() : List.of("名 " + seed, "b\"" + seed);
            case NAME -> "Role " + seed;
            case WHOLE -> seed;
            case FLAG -> seed % 2 == 0;
            case LINKS -> List.of(new LinkScope("Link " + seed, LinkScope.Direction.values()[seed % 3]));
        };
    }
}
