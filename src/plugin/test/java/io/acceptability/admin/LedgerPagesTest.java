package io.acceptability.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.AppFixture;
import io.acceptability.RecordContact;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of a subject's record: in words, newest first, whole or broken, and only for those who may see the subject. */
class LedgerPagesTest {
    private final AppFixture app = new AppFixture();
    private final AppFixture.EpicInApp epic = app.epic("PAY-1");
    private final LedgerPages pages = pages();

    private LedgerPages pages() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new LedgerPages(app.subjects, app.ledgerView, app.wordings, application);
    }

    private LedgerPage page(ApplicationUser viewer) {
        return pages.of("PAY-1", viewer, 0);
    }

    private static List<String> lines(EntryView entry, String label) {
        return entry.values().stream()
                .filter(value -> value.label().equals(label))
                .flatMap(value -> value.lines().stream())
                .toList();
    }

    @Test
    void says_who_entered_what_newest_first_and_the_verdict_after_it() {
        epic.withDoneChild("PAY-2").readyToConfirm().confirmed();
        LedgerPage page = page(app.vera);

        EntryView newest = page.entries().get(0);
        assertThat(newest.did()).isEqualTo("Confirmed the boundary");
        assertThat(newest.who()).isEqualTo("Dana");
        assertThat(newest.verdict().word()).isEqualTo("Acceptable");
        assertThat(lines(newest, "Forecast that it holds")).containsExactly("85 %");
        assertThat(lines(newest, "As it was seen")).anyMatch(line -> line.matches("\\d+ readings hold"));
        EntryView boundary = page.entries().get(1);
        assertThat(boundary.did()).isEqualTo("Wrote a version of the boundary");
        assertThat(lines(boundary, "Constraints")).containsExactly("Time compressed");
        EntryView consent = page.entries().get(2);
        assertThat(lines(consent, "What shows it")).containsExactly("Explicit consent");
        assertThat(lines(consent, "Who")).containsExactly("Ms Li, Head of operations, Acme (may accept: may accept)");
        assertThat(lines(consent, "Channel")).containsExactly("Meeting");
        EntryView oldest = page.entries().get(page.entries().size() - 1);
        assertThat(lines(oldest, "Question")).containsExactly("Could this state trigger a systemic failure?");
        assertThat(lines(oldest, "Answer")).containsExactly("No");
        assertThat(page.verification())
                .isEqualTo("The record is whole: all 9 entries are as written, each linked to the one before.");
        assertThat(page.sound()).isTrue();
    }

    @Test
    void a_verdict_stands_out_where_it_is_new() {
        epic.withDoneChild("PAY-2").readyToConfirm();
        assertThat(page(app.dana).entries())
                .extracting(entry -> entry.verdict().lozenge())
                .startsWith("aui-lozenge-success aui-lozenge-subtle", "aui-lozenge-success")
                .endsWith("aui-lozenge-default");
    }

    @Test
    void speaks_the_readers_language() {
        epic.withConsent(io.acceptability.domain.ConsentKind.VAGUE);
        app.reads(app.dana, Locale.SIMPLIFIED_CHINESE);
        LedgerPage page = page(app.dana);
        assertThat(page.title()).isEqualTo("历史");
        assertThat(page.entries().get(0).did()).isEqualTo("登记了客户的真实态度");
    }

    @Test
    void whoever_may_not_see_the_subject_learns_nothing_and_the_same_as_of_one_that_is_not_there() {
        epic.withBoundary(AppFixture.TODAY.plusDays(3));
        LedgerPage hidden = page(app.eve);
        LedgerPage missing = pages.of("PAY-99", app.dana, 0);
        assertThat(hidden.failure()).isEqualTo("There is nothing of this name to be judged, or you cannot see it.");
        assertThat(List.of(hidden.failure(), hidden.subject(), hidden.verification()))
                .isEqualTo(List.of(missing.failure(), missing.subject(), missing.verification()));
        assertThat(hidden.entries()).isEmpty();
    }

    @Test
    void never_names_an_issue_that_the_viewer_may_not_see() {
        epic.withHiddenOpenBlocker("SEC-7").readyToConfirm();
        assertThat(page(app.vera).entries().toString()).doesNotContain("SEC-7");
    }

    @Test
    void names_the_first_broken_link_when_a_row_was_changed() {
        epic.readyToConfirm();
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set PAYLOAD = '{}' where SEQUENCE_NUMBER = 3");
        LedgerPage page = page(app.dana);
        assertThat(page.sound()).isFalse();
        assertThat(page.verification()).isEqualTo("The record of this subject is broken: entry 3 was altered");
        assertThat(page.failure())
                .startsWith("From there on nothing of it can be relied on, and the gate stays closed.");
        assertThat(page.entries()).hasSize(8);
        assertThat(page.entries()).filteredOn(EntryView::broken).singleElement().satisfies(entry -> {
            assertThat(entry.sequence()).isEqualTo(3);
            assertThat(entry.did()).isEqualTo("An entry that cannot be read");
            assertThat(entry.who()).isEqualTo("Dana");
            assertThat(entry.values()).isEmpty();
            assertThat(entry.verdict()).isNull();
        });
        assertThat(page.csv()).endsWith("/ledger.csv");
    }

    @Test
    void shows_what_is_left_when_a_row_was_deleted_or_its_time_is_none() {
        epic.readyToConfirm();
        app.ledgerDatabase.tamper("delete from \"AO_A1B2C3_ENTRY_ROW\" where SEQUENCE_NUMBER = 2");
        app.ledgerDatabase.tamper("update \"AO_A1B2C3_ENTRY_ROW\" set RECORDED_AT = 'soon' where SEQUENCE_NUMBER = 4");
        LedgerPage page = page(app.dana);
        assertThat(page.verification()).isEqualTo("The record of this subject is broken: entry 2 is missing");
        assertThat(page.entries()).extracting(EntryView::sequence).containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 1L);
        assertThat(page.entries())
                .extracting(EntryView::when)
                .filteredOn(String::isEmpty)
                .hasSize(1);
    }

    @Test
    void goes_on_page_by_page() {
        for (int i = 0; i < 30; i++) {
            app.recordContact.apply(
                    epic.subject,
                    app.dana,
                    i,
                    new RecordContact.Input(AppFixture.TODAY, "phone", "Ms Li", "Call " + i));
        }
        LedgerPage first = page(app.dana);
        assertThat(first.entries()).hasSize(LedgerPages.PAGE);
        assertThat(first.range()).isEqualTo("1–25 of 30, newest first");
        assertThat(first.newer()).isNull();
        assertThat(first.older()).isEqualTo("/jira/secure/AcceptabilityLedger.jspa?subject=PAY-1&skip=25");
        LedgerPage last = pages.of("PAY-1", app.dana, 25);
        assertThat(last.entries()).extracting(EntryView::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(last.older()).isNull();
        assertThat(pages.of("PAY-1", app.dana, 999).entries()).hasSize(5);
    }

    @Test
    void a_subject_without_entries_says_so() {
        LedgerPage page = page(app.dana);
        assertThat(page.verification()).isEqualTo("Nothing was entered yet.");
        assertThat(page.isEmpty()).isTrue();
        assertThat(page.csv()).isEqualTo("/jira/rest/acceptability/1.0/subjects/PAY-1/ledger.csv");
    }

    @Test
    void a_project_has_a_record_too() {
        LedgerPage page = pages.of("project:PAY", app.dana, 0);
        assertThat(page.failure()).isNull();
        assertThat(page.subject()).isEqualTo("PAY");
        assertThat(page.href()).isEqualTo("/jira/projects/PAY");
        assertThat(page.json()).endsWith("/subjects/project%3APAY/ledger.json");
    }

    @Test
    void says_what_happened_by_itself_and_how() {
        epic.withDoneChild("PAY-2");
        app.refusals.note(epic.issue, app.acceptability.gate(epic.issue, false), app.tess);
        app.aSecondLater();
        epic.row
                .inStatus("Delivered")
                .changed(Instant.parse("2026-05-03T10:00:00Z"), "status", "Open", "Delivered", "Workflow", "1", "2");
        app.deliveries.look(List.of(epic.row.id()));
        LedgerPage page = page(app.vera);

        EntryView delivered = page.entries().get(0);
        assertThat(delivered.did()).isEqualTo("Delivered without confirmation");
        assertThat(delivered.who()).isEqualTo("Dana");
        assertThat(lines(delivered, "How")).containsExactly("by a workflow migration");
        assertThat(lines(delivered, "Status")).containsExactly("Delivered");
        assertThat(lines(delivered, "Since")).singleElement().asString().startsWith("3 May 2026");
        assertThat(lines(delivered, "As it was seen")).isNotEmpty();
        EntryView refused = page.entries().get(1);
        assertThat(refused.did()).isEqualTo("Was refused the delivery");
        assertThat(refused.who()).isEqualTo("Tess");
        assertThat(lines(refused, "Why")).contains("A dimension is unknown", "The boundary was not confirmed");
        assertThat(page.sound()).isTrue();
    }
}
