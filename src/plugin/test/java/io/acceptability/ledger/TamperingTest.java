package io.acceptability.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.domain.Act;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes the database behind the app's back: the walk names the first entry that does not hold. */
class TamperingTest {
    private static final Subject EPIC = Subject.issue(10_042);
    private static final String TABLE = "\"AO_A1B2C3_ENTRY_ROW\"";

    private final LedgerDatabase database = new LedgerDatabase();
    private final Ledger ledger = database.ledger();

    @BeforeEach
    void fourEntries() {
        long dana = database.authors().idOf("JIRAUSER10100");
        database.authors().idOf("JIRAUSER10200");
        Journal journal = ledger.read(EPIC);
        for (int i = 0; i < 4; i++) {
            Act act = new Act(dana, Instant.parse("2026-05-03T10:15:30Z").plusSeconds(i));
            journal = ledger.append(journal, act, FactFixture.drafted(), Verdict.UNDECIDED)
                    .orElseThrow();
        }
    }

    private void assertBrokenAt(long sequence, String how) {
        BrokenLink broken = ledger.firstBroken(EPIC).orElseThrow();
        assertThat(broken.sequence()).isEqualTo(sequence);
        assertThat(broken.why().key()).isEqualTo("acceptability.ledger.broken." + how);
        assertThat(broken.why().arguments()).containsExactly(sequence);
    }

    @ParameterizedTest
    @CsvSource({
        "SLOT, 'issue:10042#9', 2, misplaced",
        "SUBJECT, 'issue:1', 2, missing",
        "SEQUENCE_NUMBER, 9, 2, missing",
        "ENTRY_KIND, 'WITHDRAWN', 2, altered",
        "AUTHOR_ID, 2, 2, altered",
        "RECORDED_AT, '2026-05-03T10:15:31.001Z', 2, altered",
        "PAYLOAD, '{}', 2, altered",
        "PREVIOUS_HASH, '00', 2, unlinked",
        "ENTRY_HASH, '00', 2, altered"
    })
    void aChangedColumnBreaksTheChainAtItsEntry(String column, String value, long sequence, String how) {
        database.tamper("update " + TABLE + " set " + column + " = '" + value + "' where SEQUENCE_NUMBER = 2");
        assertBrokenAt(sequence, how);
        assertThatThrownBy(() -> ledger.read(EPIC)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aDeletedEntryBreaksTheChainWhereItWas() {
        database.tamper("delete from " + TABLE + " where SEQUENCE_NUMBER = 3");
        assertBrokenAt(3, "missing");
    }

    @Test
    void aDeletedFirstEntryBreaksTheChain() {
        database.tamper("delete from " + TABLE + " where SEQUENCE_NUMBER = 1");
        assertBrokenAt(1, "missing");
    }

    @Test
    void anEntryOfAnotherSubjectDoesNotFitIn() {
        database.tamper("update " + TABLE + " set SUBJECT = 'issue:7', SLOT = 'issue:7#' || SEQUENCE_NUMBER");
        BrokenLink broken = ledger.firstBroken(Subject.issue(7)).orElseThrow();
        assertThat(broken.why().key()).isEqualTo("acceptability.ledger.broken.altered");
    }

    @Test
    void anEntryWhoseHashWasMadeToFitBreaksTheNextOne() {
        Entry second = entry(2);
        Entry forged = Entry.link(
                second.subject(),
                2,
                second.kind(),
                second.author(),
                second.at(),
                second.payload().replace("Refunds", "Nothing"),
                second.previousHash());
        database.tamper("update " + TABLE + " set PAYLOAD = '" + forged.payload() + "', ENTRY_HASH = '" + forged.hash()
                + "' where SEQUENCE_NUMBER = 2");
        assertBrokenAt(3, "unlinked");
    }

    @Test
    void anAuthorWhoIsGoneIsNamedByTheWalkButKeepsTheRecordReadable() {
        database.tamper("delete from \"AO_A1B2C3_AUTHOR_ROW\"");
        assertBrokenAt(1, "authorless");
        assertThat(ledger.read(EPIC).revision()).isEqualTo(4);
    }

    @Test
    void aPersonWhoIsGoneMakesTheRecordUnreadable() {
        database.tamper("delete from \"AO_A1B2C3_PERSON_ROW\"");
        assertThat(ledger.firstBroken(EPIC).orElseThrow().sequence()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.read(EPIC)).isInstanceOf(UnreadableException.class);
    }

    /** The hash fits, and the entry reads well, but says what nobody can have said. */
    @Test
    void anEntryThatCannotBeIsNamedAndKeepsTheRecordOfNobodyElseFromBeingRead() {
        Act act = new Act(database.authors().idOf("JIRAUSER10100"), Instant.parse("2026-05-03T11:00:00Z"));
        ledger.append(ledger.read(EPIC), act, FactFixture.confirmed(), Verdict.ACCEPTABLE);
        Entry last = entry(5);
        Entry forged = Entry.link(
                last.subject(),
                5,
                last.kind(),
                last.author(),
                last.at(),
                last.payload().replaceAll("\"forecast\":\\d+", "\"forecast\":120"),
                last.previousHash());
        assertThat(forged).isNotEqualTo(last);
        database.tamper(
                "update " + TABLE + " set PAYLOAD = '" + forged.payload().replace("'", "''") + "', ENTRY_HASH = '"
                        + forged.hash() + "' where SEQUENCE_NUMBER = 5");

        assertThat(ledger.firstBroken(EPIC).orElseThrow().sequence()).isEqualTo(5);
        Ledger.Journals read = ledger.readAll(List.of(EPIC, Subject.issue(8)));
        assertThat(read.unreadable()).containsOnlyKeys(EPIC);
        assertThat(read.readable()).containsOnlyKeys(Subject.issue(8));
    }

    private Entry entry(long sequence) {
        return Entry.of(database.find(EntryRow.class, "SEQUENCE_NUMBER = ?", sequence)[0]);
    }

    @Test
    void aBrokenChainKeepsNobodyFromReadingTheOthers() {
        Subject other = Subject.issue(7);
        Subject untouched = Subject.issue(8);
        Act act = new Act(database.authors().idOf("JIRAUSER10100"), Instant.parse("2026-05-03T10:15:30Z"));
        ledger.append(ledger.read(other), act, FactFixture.drafted(), Verdict.UNDECIDED);
        database.tamper(
                "update " + TABLE + " set PAYLOAD = '{}' where SUBJECT = 'issue:10042' and SEQUENCE_NUMBER = 2");
        Ledger.Journals read = ledger.readAll(List.of(EPIC, other, untouched));
        assertThat(read.unreadable()).containsOnlyKeys(EPIC);
        assertThat(read.readable()).containsOnlyKeys(other, untouched);
        assertThat(read.readable().get(other)).isEqualTo(ledger.read(other));
        assertThat(read.readable().get(untouched).revision()).isZero();
    }
}
