package io.acceptability.project;

import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import io.acceptability.Person;
import io.acceptability.PortfolioPage;
import io.acceptability.PortfolioRow;
import io.acceptability.PortfolioRow.Delivered;
import io.acceptability.SubjectInfo;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Deliveries of the project Payments on the morning of 12 May 2026, as the front door gives them. */
final class Deliveries {
    static final Calendar MORNING = new Calendar(Instant.parse("2026-05-12T09:00:00Z"), ZoneOffset.UTC);
    static final SubjectInfo PAY =
            new SubjectInfo(Subject.project(10_000), "project:PAY", "Payments", 10_000, "PAY", "Payments");

    private static final long BLOCKER = 10_009;

    private Deliveries() {}

    static PortfolioPage page(PortfolioRow... rows) {
        return page(0, true, 0, rows);
    }

    static PortfolioPage page(long start, boolean last, Integer hidden, PortfolioRow... rows) {
        return new PortfolioPage(PAY, start, 25, last, List.of(rows), hidden, names());
    }

    static IssueNames names() {
        return IssueNames.ofVisible(Map.of(BLOCKER, new IssueName("PAY-9", "Entries are missing")));
    }

    /** Broken floor, nothing confirmed, last heard two days ago. */
    static PortfolioRow aboutToBlowUp() {
        return new PortfolioRow(
                subject(7, "Ledger export to the auditor"),
                standings(Standing.BROKEN, Standing.HOLDS, Standing.HOLDS, Standing.HOLDS),
                Verdict.UNACCEPTABLE,
                Outlook.ABOUT_TO_BLOW_UP,
                true,
                State.NONE,
                null,
                silence(2),
                new Person("tess", "Tess Ito"),
                Instant.parse("2026-05-11T23:00:00Z"),
                null,
                new NextAct(
                        NextAct.Code.FIX_DRIVER,
                        Text.of("acceptability.next.fix-only.floor.severe-defects", new IssueRef(BLOCKER)),
                        "floor.severe-defects"),
                Instant.parse("2026-05-12T08:57:30Z"));
    }

    /** Nothing entered, nobody heard, nobody's. */
    static PortfolioRow untouched() {
        return new PortfolioRow(
                subject(21, "<b>渠道对账</b> & co"),
                standings(Standing.HOLDS, Standing.UNKNOWN, Standing.UNKNOWN, Standing.STRAINED),
                Verdict.NOT_JUDGED,
                Outlook.NOT_JUDGED,
                true,
                State.NONE,
                null,
                new SilenceClock(Optional.empty(), OptionalLong.empty()),
                null,
                null,
                null,
                deliver(),
                MORNING.now());
    }

    /** Everything holds, and its confirmation ends on this day. */
    static PortfolioRow confirmed(State state, LocalDate end) {
        return row(Verdict.ACCEPTABLE, Outlook.ACCEPTABLE, true, state, end, null);
    }

    /** Where it holds and is conceded, in this stage of its life. */
    static PortfolioRow delivered(boolean underWay, Delivered delivered) {
        return row(Verdict.ACCEPTABLE_WITH_CONCESSIONS, Outlook.ACCEPTABLE, underWay, State.NONE, null, delivered);
    }

    /** Confirmed once, and withdrawn for this reason. */
    static PortfolioRow withdrawn(String reason) {
        return row(
                Verdict.ACCEPTABLE,
                Outlook.ACCEPTABLE,
                true,
                State.WITHDRAWN,
                null,
                null,
                new NextAct(
                        NextAct.Code.CONFIRM,
                        Text.of("acceptability.next.confirm-withdrawn", MORNING.now(), reason),
                        null));
    }

    static Delivered on3May(boolean confirmed, Way way) {
        return new Delivered(Instant.parse("2026-05-03T10:00:00Z"), confirmed, way);
    }

    private static PortfolioRow row(
            Verdict verdict, Outlook outlook, boolean underWay, State state, LocalDate end, Delivered delivered) {
        return row(verdict, outlook, underWay, state, end, delivered, deliver());
    }

    private static PortfolioRow row(
            Verdict verdict,
            Outlook outlook,
            boolean underWay,
            State state,
            LocalDate end,
            Delivered delivered,
            NextAct act) {
        return new PortfolioRow(
                subject(18, "Instant refunds"),
                standings(Standing.HOLDS, Standing.HOLDS, Standing.HOLDS, Standing.HOLDS),
                verdict,
                outlook,
                underWay,
                state,
                end,
                silence(0),
                new Person("dana", "Dana Weiss"),
                Instant.parse("2026-05-10T10:00:00Z"),
                delivered,
                act,
                MORNING.now());
    }

    private static NextAct deliver() {
        return new NextAct(NextAct.Code.DELIVER, Text.of("acceptability.next.deliver"), null);
    }

    private static SilenceClock silence(long days) {
        return new SilenceClock(Optional.of(MORNING.today().minusDays(days)), OptionalLong.of(days));
    }

    private static Map<Dimension, Standing> standings(Standing floor, Standing goal, Standing customer, Standing room) {
        return Map.of(
                Dimension.TECHNICAL_FLOOR,
                floor,
                Dimension.BUSINESS_GOAL,
                goal,
                Dimension.CUSTOMER_EXPECTATION,
                customer,
                Dimension.FUTURE_ROOM,
                room);
    }

    private static SubjectInfo subject(long number, String summary) {
        return new SubjectInfo(Subject.issue(10_000 + number), "PAY-" + number, summary, 10_000, "PAY", "Payments");
    }
}
