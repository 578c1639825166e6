package io.acceptability.domain.rules;

import static io.acceptability.domain.Dimension.BUSINESS_GOAL;
import static io.acceptability.domain.Dimension.CUSTOMER_EXPECTATION;
import static io.acceptability.domain.Dimension.FUTURE_ROOM;
import static io.acceptability.domain.Dimension.TECHNICAL_FLOOR;
import static io.acceptability.domain.Evidence.Part.BLOCKERS;
import static io.acceptability.domain.Evidence.Part.CUSTOMERS;
import static io.acceptability.domain.Evidence.Part.CUSTOMER_COMMENTS;
import static io.acceptability.domain.Evidence.Part.HISTORY;
import static io.acceptability.domain.Evidence.Part.NAMED;
import static io.acceptability.domain.Evidence.Part.SCOPE;

import io.acceptability.domain.FollowOn;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every signal there is, in the order in which a panel shows them. A new one is a new line here. */
public final class Rules {
    /** The signals of an issue. */
    public static final List<Rule> ALL = List.of(
            new Rule("floor.severe-defects", TECHNICAL_FLOOR, Set.of(SCOPE), new SevereDefects()),
            new Rule("floor.irreversible", TECHNICAL_FLOOR, Set.of(SCOPE), new Irreversible()),
            new Rule("floor.blocked", TECHNICAL_FLOOR, Set.of(BLOCKERS), new Blocked()),
            new Rule("floor.reopened", TECHNICAL_FLOOR, Set.of(SCOPE, HISTORY), new Reopened()),
            new Rule("goal.core-flow", BUSINESS_GOAL, Set.of(SCOPE), new CoreFlow()),
            new Rule("goal.scope-done", BUSINESS_GOAL, Set.of(SCOPE), new ScopeDone()),
            new Rule("goal.acceptance-tests", BUSINESS_GOAL, Set.of(SCOPE), new AcceptanceTests()),
            new Rule(
                    "expectation.customer-issues",
                    CUSTOMER_EXPECTATION,
                    Set.of(SCOPE, CUSTOMERS),
                    new CustomerIssues()),
            new Rule("expectation.silence", CUSTOMER_EXPECTATION, Set.of(CUSTOMERS, CUSTOMER_COMMENTS), new Silence()),
            new Rule("expectation.red-lines", CUSTOMER_EXPECTATION, Set.of(NAMED), new RedLines()),
            new Rule("expectation.scope-drift", CUSTOMER_EXPECTATION, Set.of(SCOPE, HISTORY), new ScopeDrift()),
            new Rule("future.unplanned-gaps", FUTURE_ROOM, Set.of(SCOPE), new UnplannedGaps()),
            new Rule(FollowOn.RULE, FUTURE_ROOM, Set.of(NAMED), new Overdue()));

    /** The same signals of a project, each rolled up from its deliveries under way. */
    public static final List<Rule> OF_PROJECTS = ALL.stream().map(RollUp::of).toList();

    private static final List<String> SIGNALS = ALL.stream().map(Rule::id).toList();

    /** Ids of readings in the order in which a panel shows them within a dimension: consent, signals, questions. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(Rules::place).thenComparing(id -> id);

    private Rules() {}

    /** What no rule gives any more stands behind the signals. */
    private static int place(String id) {
        if (id.equals(Reading.CONSENT)) {
            return -1;
        }
        int signal = SIGNALS.indexOf(id);
        return signal >= 0
                ? signal
                : SIGNALS.size() + Question.byId(id).map(Question::ordinal).orElse(-1) + 1;
    }
}
