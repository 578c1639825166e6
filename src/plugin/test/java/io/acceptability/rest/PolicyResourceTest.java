package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.Person;
import io.acceptability.PolicyOutcome;
import io.acceptability.PolicyPreview;
import io.acceptability.PolicyRevision;
import io.acceptability.PolicyShown;
import io.acceptability.domain.LinkScope;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyField;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy over HTTP: who may, in which order it refuses, and that what it answers can be sent back. */
class PolicyResourceTest {
    private static final String JSON = "application/json";
    private static final String PAY = "policy/projects/PAY";
    private static final PolicyDocument OWN = new PolicyDocument(Map.of(
            PolicyField.SILENCE_DAYS,
            5,
            PolicyField.CONFIRM_GROUPS,
            List.of("交付经理", "a \"b\""),
            PolicyField.LINKS,
            List.of(new LinkScope("Blocks", LinkScope.Direction.INWARD)),
            PolicyField.LEAD_CONFIRMS,
            true,
            PolicyField.CUSTOMER_ROLE,
            "Customers"));

    private final RestFixture rest = RestFixture.fresh();
    private final PolicyShown shown = new PolicyShown(rest.pay, 2, OWN, Policy.DEFAULT, OWN.over(Policy.DEFAULT, 4));

    private RestFixture.Reply put(String body) {
        return rest.call("PUT", PAY, JSON, body);
    }

    @Test
    void tellsOwnAndInheritedValuesApart() {
        when(rest.policyView.show(rest.pay)).thenReturn(shown);
        ObjectNode policy = rest.get(PAY).json();
        assertThat(policy.fieldNames())
                .toIterable()
                .containsExactly("scope", "revision", "version", "own", "inherited", "effective");
        assertThat(policy.get("scope").toString())
                .isEqualTo("{\"type\":\"project\",\"key\":\"PAY\",\"name\":\"Payments\"}");
        assertThat(policy.get("revision").longValue()).isEqualTo(2);
        assertThat(policy.get("version").intValue()).isEqualTo(4);
        assertThat(policy.get("own").toString())
                .isEqualTo("{\"links\":[{\"name\":\"Blocks\",\"direction\":\"INWARD\"}],\"customerRole\":\"Customers\","
                        + "\"silenceDays\":5,\"leadConfirms\":true,\"confirmGroups\":[\"交付经理\",\"a \\\"b\\\"\"]}");
        assertThat(policy.at("/inherited/silenceDays").intValue()).isEqualTo(7);
        assertThat(policy.at("/effective/silenceDays").intValue()).isEqualTo(5);
        assertThat(policy.get("inherited").size()).isEqualTo(PolicyField.values().length);
        assertThat(policy.get("effective").size()).isEqualTo(PolicyField.values().length);
    }

    @Test
    void takesWhatItAnswersExactly() {
        when(rest.policyView.show(rest.pay)).thenReturn(shown);
        when(rest.setPolicy.apply(any(), any(), anyLong(), any())).thenReturn(new PolicyOutcome.Done(shown));
        String exported = rest.get(PAY).text();
        RestFixture.Reply reply = put(exported);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(exported);
        verify(rest.setPolicy).apply(rest.pay, rest.dana, 2, OWN);
    }

    @Test
    void takesNullAndWhatIsLeftOutAsInherited() {
        when(rest.setPolicy.apply(any(), any(), anyLong(), any())).thenReturn(new PolicyOutcome.Done(shown));
        assertThat(put("{\"revision\":0,\"own\":{\"silenceDays\":null}}").status())
                .isEqualTo(200);
        verify(rest.setPolicy).apply(rest.pay, rest.dana, 0, PolicyDocument.EMPTY);
    }

    @Test
    void refusesInTheDocumentedOrder() {
        String large = "x".repeat(Body.MOST_BYTES + 1);
        for (String path : List.of("", "/preview")) {
            String method = path.isEmpty() ? "PUT" : "POST";
            RestFixture.fresh().anonymous();
            assertThat(rest.call(method, "policy/projects/NO" + path, "text/plain", large)
                            .status())
                    .isEqualTo(401);
            RestFixture.fresh().mayConfigureNothing();
            assertThat(rest.call(method, "policy/projects/NO" + path, "text/plain", large)
                            .status())
                    .isEqualTo(404);
            assertThat(rest.call(method, PAY + path, "text/plain", large).status())
                    .isEqualTo(403);
            assertThat(rest.call(method, "policy/global" + path, "text/plain", large)
                            .status())
                    .isEqualTo(403);
            RestFixture.fresh();
            assertThat(rest.call(method, PAY + path, "text/plain", large).status())
                    .isEqualTo(413);
            assertThat(rest.call(method, PAY + path, "text/plain", "x").status())
                    .isEqualTo(415);
            assertThat(rest.call(method, PAY + path, JSON, "x").status()).isEqualTo(400);
            assertThat(rest.call(method, PAY + path, JSON, "{}")
                            .json()
                            .at("/errors/own")
                            .textValue())
                    .isEqualTo("This is missing.");
        }
        verifyNoInteractions(rest.setPolicy, rest.policyPreview);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void whoMayNotConfigureMayNotLookEither(String path) {
        assertThat(rest.mayConfigureNothing().get(PAY + path).status()).isEqualTo(403);
        assertThat(rest.get("policy/global" + path).status()).isEqualTo(403);
        assertThat(rest.get("policy/projects/NO" + path).status()).isEqualTo(404);
        assertThat(rest.anonymous().get("policy/global" + path).status()).isEqualTo(401);
        verify(rest.policyView, never()).show(any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "7; own; This must be an object.",
                "{'surprise':1}; own.surprise; There is no such property here.",
                "{'silenceDays':'5'}; own.silenceDays; This must be a whole number from 1 to 365.",
                "{'silenceDays':5.5}; own.silenceDays; This must be a whole number from 1 to 365.",
                "{'silenceDays':1e99}; own.silenceDays; This must be a whole number from 1 to 365.",
                "{'silenceDays':99999999999}; own.silenceDays; This must be a whole number from 1 to 365.",
                "{'leadConfirms':'true'}; own.leadConfirms; This must be true or false.",
                "{'customerRole':7}; own.customerRole; This must be a text.",
                "{'customerRole':' '}; own.customerRole; This must not be empty.",
                "{'subjectTypes':'Epic'}; own.subjectTypes; This must be a list.",
                "{'subjectTypes':['Epic',7]}; own.subjectTypes[1]; This must be a text.",
                "{'subjectTypes':['']}; own.subjectTypes[0]; This must not be empty.",
                "{'subjectTypes':['a\\nb']}; own.subjectTypes[0]; This must be one line without control characters.",
                "{'links':['Blocks']}; own.links[0]; This must be an object.",
                "{'links':[{'name':'Blocks'}]}; own.links[0].direction; This must be one of: BOTH, OUTWARD, INWARD.",
                "{'links':[{'direction':'BOTH'}]}; own.links[0].name; This is missing.",
                "{'links':[{'name':'B','direction':'BOTH','x':1}]}; own.links[0].x; There is no such property here."
            })
    void namesTheParameterThatIsWrong(String own, String path, String said) {
        RestFixture.Reply reply = put("{\"revision\":0,\"own\":" + own.replace('\'', '"') + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").toString()).isEqualTo("{\"" + path + "\":\"" + said + "\"}");
        verifyNoInteractions(rest.setPolicy);
    }

    @Test
    void tellsWrongTypesAndWrongNamesAndTheRevisionAtOnce() {
        when(rest.policyView.faults(eq(rest.pay), any()))
                .thenReturn(Map.of("confirmRoles[0]", Text.of("acceptability.rest.not-found")));
        RestFixture.Reply reply = put("{\"own\":{\"confirmRoles\":[\"Bosses\"],\"silenceDays\":\"x\"},\"other\":1}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("revision", "own.confirmRoles[0]", "own.silenceDays", "other");
    }

    @Test
    void saysWhoWasFaster() {
        when(rest.setPolicy.apply(any(), any(), anyLong(), any()))
                .thenReturn(new PolicyOutcome.Conflict(3, List.of(Verdict.UNDECIDED.label())));
        RestFixture.Reply reply = put("{\"revision\":2,\"own\":{}}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("revision").longValue()).isEqualTo(3);
        assertThat(reply.json().at("/changes/0").textValue()).isEqualTo("Undecided");
    }

    @Test
    void refusesWhatTheActFindsWrongAfterAll() {
        when(rest.setPolicy.apply(any(), any(), anyLong(), any()))
                .thenReturn(new PolicyOutcome.Invalid(Map.of("silenceDays", Text.of("acceptability.rest.not-found"))));
        RestFixture.Reply reply = put("{\"revision\":2,\"own\":{}}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").has("own.silenceDays")).isTrue();
    }

    @Test
    void tellsWhatWouldChange() {
        when(rest.policyPreview.of(eq(rest.pay), eq(rest.dana), eq(OWN)))
                .thenReturn(new PolicyPreview.Preview(
                        12,
                        12,
                        List.of(new PolicyPreview.Changed(
                                "PAY-12", "Refunds", Optional.of(Verdict.UNDECIDED), Optional.empty())),
                        2));
        when(rest.policyView.show(rest.pay)).thenReturn(shown);
        RestFixture.Reply reply =
                rest.call("POST", PAY + "/preview", JSON, rest.get(PAY).text());
        assertThat(reply.text())
                .isEqualTo("{\"subjects\":12,\"judged\":12,\"changed\":[{\"key\":\"PAY-12\",\"summary\":\"Refunds\","
                        + "\"from\":\"UNDECIDED\",\"to\":null}],\"hidden\":2}");
        verifyNoInteractions(rest.setPolicy);
    }

    @Test
    void tellsWhoChangedWhat() {
        when(rest.policyView.history(rest.pay))
                .thenReturn(List.of(new PolicyRevision(
                        2,
                        4,
                        new Person("JIRAUSER10100", "Dana"),
                        Instant.parse("2026-05-03T10:00:00Z"),
                        OWN.since(PolicyDocument.EMPTY).subList(0, 2))));
        assertThat(rest.get(PAY + "/history").text())
                .isEqualTo("{\"entries\":[{\"revision\":2,\"version\":4,\"by\":{\"key\":\"JIRAUSER10100\","
                        + "\"displayName\":\"Dana\"},\"at\":\"2026-05-03T10:00:00Z\",\"changes\":[{\"field\":\"links\","
                        + "\"from\":null,\"to\":[{\"name\":\"Blocks\",\"direction\":\"INWARD\"}]},"
                        + "{\"field\":\"customerRole\",\"from\":null,\"to\":\"Customers\"}]}]}");
    }
}
