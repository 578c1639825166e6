package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.browser.host.Client;
import io.acceptability.browser.pages.NamesPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody of a customer asks that their name be removed, and an administrator removes it. */
class ErasureIT extends BrowserScenario {
    private static final String PAGE = "/secure/AcceptabilityPeople.jspa";
    private static final String QUOTE = "The counters can open with this.";

    @Test
    void aNameIsFoundAndErasedWhereItIsChosen() {
        String one = consented("Left luggage at the pier", "Ms Okonkwo-Bergström");
        String other = consented("Left luggage at the airport", "Ms Okonkwo-Bergström");
        String verdict = judgement(one).dossier().at("/verdict/status").asText();
        Tab admin = as("admin");
        NamesPage names = names(admin);
        assertAccessible("the search for a name", admin.page());
        assertThat(names.find("Nobody Of This Name").said())
                .isEqualTo("Nobody of this name is named in any judgement.");
        names.find("okonkwo");
        assertThat(names.found()).containsExactly("Ms Okonkwo-Bergström");
        assertAccessible("names that were found", admin.page());
        names.choose("Ms Okonkwo-Bergström");
        assertThat(names.places()).containsExactlyInAnyOrder(one, other);
        assertAccessible("the erasure of a name", admin.page());
        names.leaveOut(other).erase();
        assertThat(names.done()).isEqualTo("The name was erased once, in one place.");
        assertAccessible("a name that was erased", admin.page());

        assertThat(everything(one)).noneMatch(text -> text.contains("Okonkwo") || text.contains(QUOTE));
        assertThat(everything(other)).allMatch(text -> text.contains("Okonkwo"));
        Tab dana = as("dana");
        assertThat(dana.issue(one).panel().root().textContent())
                .contains("name erased")
                .doesNotContain("Okonkwo", QUOTE);
        assertThat(judgement(one).dossier().at("/verdict/status").asText()).isEqualTo(verdict);
        assertThat(client("admin")
                        .get(Client.subjects(one, "ledger", "verification"))
                        .expect(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(names(admin).find("okonkwo").choose("Ms Okonkwo-Bergström").places())
                .containsExactly(other);
    }

    @Test
    void namesAreForAdministratorsAlone() {
        consented("Left luggage at the castle", "Mr Achterberg");
        Tab dana = as("dana");
        dana.go(PAGE);
        assertThat(dana.page().content()).doesNotContain("Achterberg").doesNotContain("acp-find");
        dana.go(PAGE.replace(".jspa", "!find.jspa?name=Achterberg"));
        assertThat(dana.page().content()).doesNotContain("Mr Achterberg").doesNotContain("acp-found");
    }

    private static NamesPage names(Tab tab) {
        return new NamesPage(tab.go(PAGE).page());
    }

    private List<String> everything(String epic) {
        return List.of(
                client("admin").get(Client.subjects(epic)).expect(200).text(),
                client("admin")
                        .get(Client.subjects(epic, "ledger.json"))
                        .expect(200)
                        .text());
    }

    /** An epic of which a customer of this name has said that it will do. */
    private String consented(String summary, String name) {
        String epic = issues().finishedEpic(summary);
        judgement(epic)
                .send(
                        "POST",
                        "consent",
                        Map.of(
                                "kind",
                                "EXPLICIT",
                                "person",
                                Map.of(
                                        "name",
                                        name,
                                        "organisation",
                                        "Elbe Ferries",
                                        "role",
                                        "",
                                        "authority",
                                        "All piers"),
                                "on",
                                LocalDate.now().toString(),
                                "channel",
                                "phone",
                                "lasting",
                                true,
                                "quote",
                                QUOTE),
                        201);
        return epic;
    }
}
