package io.acceptability.ledger;

import static io.acceptability.ledger.FactFixture.answered;
import static io.acceptability.ledger.FactFixture.confirmed;
import static io.acceptability.ledger.FactFixture.consent;
import static io.acceptability.ledger.FactFixture.drafted;
import static io.acceptability.ledger.FactFixture.measured;
import static io.acceptability.ledger.FactFixture.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.domain.Act;
import io.acceptability.domain.Concession;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final Subject EPIC = Subject.issue(10_042);
    private static final Instant AT = Instant.parse("2026-05-03T10:15:30.120Z");

    private final LedgerDatabase database = new LedgerDatabase();
    private final Ledger ledger = database.ledger();
    private final long dana = database.authors().idOf("JIRAUSER10100");

    private Journal write(Fact... facts) {
        Journal journal = ledger.read(EPIC);
        for (Fact fact : facts) {
            journal = ledger.append(journal, new Act(dana, AT), fact, Verdict.UNDECIDED)
                    .orElseThrow();
        }
        return journal;
    }

    @Test
    void hasNothingOfASubjectOfWhichNobodyEnteredAnything() {
        assertThat(ledger.read(EPIC).dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(ledger.firstBroken(EPIC)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.acceptability.ledger.FactFixture#everyKind")
    void readsEveryFactAsItWasWritten(Fact fact) {
        Journal written = write(fact);
        Recorded read = ledger.read(EPIC).entries().get(0);
        assertThat(read.fact()).isEqualTo(fact);
        assertThat(read.act()).isEqualTo(new Act(dana, AT));
        assertThat(read.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(ledger.read(EPIC)).isEqualTo(written);
        assertThat(ledger.firstBroken(EPIC)).isEmpty();
    }

    @Test
    void foldsEntriesToWhatTheyComeTo() {
        write(
                answered(Question.SYSTEMIC, Reply.YES),
                answered(Question.SYSTEMIC, Reply.NO),
                measured(),
                consent(ConsentKind.VAGUE),
                consent(ConsentKind.EXPLICIT),
                drafted(),
                drafted(),
                confirmed());
        Dossier dossier = ledger.read(EPIC).dossier();
        assertThat(dossier.revision()).isEqualTo(8);
        assertThat(dossier.answer(Question.SYSTEMIC).orElseThrow().reply()).isEqualTo(Reply.NO);
        assertThat(dossier.newestConsent().orElseThrow().id()).isEqualTo(5);
        assertThat(dossier.boundaryVersion()).isEqualTo(2);
        assertThat(dossier.history()).hasSize(8);
        assertThat(dossier.latestWithdrawal()).isEmpty();
    }

    @Test
    void anEndedConcessionLeavesTheDossierAndStaysOnRecord() {
        write(FactFixture.granted("goal.scope-done", null), FactFixture.granted("future.unplanned-gaps", 3L));
        assertThat(ledger.read(EPIC).dossier().concessions())
                .extracting(Concession::id)
                .containsExactly(1L, 2L);
        write(FactFixture.ended(1));
        assertThat(ledger.read(EPIC).dossier().concessions())
                .extracting(Concession::id)
                .containsExactly(2L);
        assertThat(ledger.read(EPIC).entries()).hasSize(3);
    }

    @Test
    void confirmingAgainEndsAWithdrawal() {
        write(drafted(), confirmed(), withdrawn());
        assertThat(ledger.read(EPIC).dossier().latestWithdrawal()).isPresent();
        write(confirmed());
        assertThat(ledger.read(EPIC).dossier().latestWithdrawal()).isEmpty();
    }

    @Test
    void keepsSubjectsApart() {
        write(withdrawn(), withdrawn());
        Subject other = Subject.issue(1_004);
        assertThat(ledger.read(other).revision()).isZero();
        assertThat(ledger.read(Subject.project(10_042)).revision()).isZero();
    }

    @Test
    void namesOfPersonsStayOutsideTheChainSoThatTheyCanBeErased() {
        write(consent(ConsentKind.EXPLICIT), FactFixture.contacted(), drafted());
        database.tamper("update \"AO_A1B2C3_PERSON_ROW\" set PERSON_NAME = '', AUTHORITY = null");
        assertThat(ledger.firstBroken(EPIC)).isEmpty();
        assertThat(ledger.read(EPIC)
                        .dossier()
                        .newestConsent()
                        .orElseThrow()
                        .person()
                        .name())
                .isEmpty();
    }

    @Test
    void anonymisingAnAuthorBreaksNoLink() {
        write(withdrawn());
        database.tamper("update \"AO_A1B2C3_AUTHOR_ROW\" set USER_KEY = 'JIRAUSER99999'");
        assertThat(ledger.firstBroken(EPIC)).isEmpty();
        assertThat(database.authors().userKey(dana)).contains("JIRAUSER99999");
    }

    @Test
    void refusesWhoWritesAnEntryThatIsThereAlready() {
        Journal before = write(drafted());
        int persons = database.rows(PersonRow.class);
        write(withdrawn());
        assertThat(ledger.append(before, new Act(dana, AT), drafted(), Verdict.UNDECIDED))
                .isEmpty();
        assertThat(ledger.read(EPIC).revision()).isEqualTo(2);
        assertThat(database.rows(PersonRow.class)).as("nothing is left of it").isEqualTo(persons);
    }

    @Test
    void letsExactlyOneOfManyWritersHaveTheNextEntry() throws Exception {
        int writers = 8;
        for (int round = 1; round <= 10; round++) {
            Journal seen = ledger.read(EPIC);
            List<Optional<Journal>> outcomes =
                    together(writers, () -> ledger.append(seen, new Act(dana, AT), drafted(), Verdict.UNDECIDED));
            assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
            assertThat(ledger.read(EPIC).revision()).isEqualTo(round);
        }
        assertThat(ledger.firstBroken(EPIC)).isEmpty();
    }

    @Test
    void givesOneAuthorIdToTwoWhoAskAtOnce() throws Exception {
        List<Long> ids = together(8, () -> database.authors().idOf("JIRAUSER20000"));
        assertThat(ids).containsOnly(database.authors().idOf("JIRAUSER20000"));
    }

    @Test
    void anUnknownKindMakesTheRecordUnreadable() {
        Journal last = write(drafted());
        forge(last, "BLESSED", "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"}}");
        assertThatThrownBy(() -> ledger.read(EPIC))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        unreadable ->
                                assertThat(unreadable.why().key()).isEqualTo("acceptability.ledger.unknown-kind"));
        assertThat(ledger.firstBroken(EPIC).orElseThrow().sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "{\"schema\":0,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"}}",
                "{\"schema\":1,\"verdict\":\"BLESSED\",\"withdrawal\":{\"reason\":\"\"}}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\",\"by\":\"me\"}}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"},\"more\":1}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{}}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":7}}",
                "{\"schema\":1,\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"}}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"}} {}",
                "{\"schema\":1,\"verdict\":\"ACCEPTABLE\",\"metrics\":[]}",
                "{\"schema\":1.5,\"verdict\":\"ACCEPTABLE\",\"withdrawal\":{\"reason\":\"\"}}",
                "[]",
                "null",
                "",
                "no JSON"
            })
    void aPayloadThatThisVersionWouldNotWriteMakesTheRecordUnreadable(String payload) {
        forge(write(drafted()), "WITHDRAWN", payload);
        assertThatThrownBy(() -> ledger.read(EPIC)).isInstanceOf(UnreadableException.class);
        assertThat(ledger.firstBroken(EPIC).orElseThrow().sequence()).isEqualTo(2);
    }

    /** Whoever goes back to an older version is told so; nothing is judged on half a record. */
    @Test
    void anEntryOfALaterVersionMakesTheRecordUnreadableAndNamesItsSchema() {
        forge(write(drafted()), "WITHDRAWN", "{\"schema\":2,\"verdict\":\"ACCEPTABLE\",\"undone\":{}}");
        Text why = Text.of("acceptability.ledger.newer", 2L, 2L);
        assertThatThrownBy(() -> ledger.read(EPIC))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        unreadable -> assertThat(unreadable.why()).isEqualTo(why));
        assertThat(ledger.firstBroken(EPIC)).contains(new BrokenLink(2, why));
    }

    /** An entry whose links hold, written by somebody who knows how. */
    private void forge(Journal last, String kind, String payload) {
        Entry entry = Entry.link(
                EPIC.slug(), last.revision() + 1, kind, dana, "2026-05-03T10:15:30.120Z", payload, last.lastHash());
        String values = String.join(
                ", ",
                List.of(
                                entry.slot(),
                                entry.subject(),
                                entry.kind(),
                                entry.at(),
                                entry.payload(),
                                entry.previousHash(),
                                entry.hash())
                        .stream()
                        .map(value -> "'" + value + "'")
                        .toList());
        database.tamper(
                "insert into \"AO_A1B2C3_ENTRY_ROW\" (SLOT, SUBJECT, ENTRY_KIND, RECORDED_AT, PAYLOAD, PREVIOUS_HASH, ENTRY_HASH,"
                        + " SEQUENCE_NUMBER, AUTHOR_ID) values (" + values + ", " + entry.sequence() + ", " + dana
                        + ")");
    }

    private static <T> List<T> together(int count, Callable<T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Future<T>> running = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return action.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
