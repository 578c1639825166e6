package io.acceptability;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.core.AtlassianCoreException;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import io.acceptability.domain.Act;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Constraint;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Question;
import io.acceptability.domain.Verdict;
import io.acceptability.domain.Way;
import io.acceptability.evidence.Directory;
import io.acceptability.evidence.EvidenceReader;
import io.acceptability.evidence.JiraDatabase;
import io.acceptability.evidence.JiraDatabase.IssueInJira;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.LedgerDatabase;
import io.acceptability.ledger.Passes;
import io.acceptability.ledger.PolicyLedger;
import io.acceptability.projection.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.mockito.Mockito;

/**
 * The app behind its front door, on real databases, with Jira's services played by mocks.
 *
 * <p>Dana leads the project, may confirm and administers it, Tess may judge, Vera may look, Eve may see nothing. Admin administers Jira.
 */
public final class AppFixture {
    public static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

    public final JiraDatabase jira = new JiraDatabase();
    public final LedgerDatabase ledgerDatabase = new LedgerDatabase();
    public final ApplicationUser dana = user("dana");
    public final ApplicationUser tess = user("tess");
    public final ApplicationUser vera = user("vera");
    public final ApplicationUser eve = user("eve");
    public final ApplicationUser admin = user("admin");
    public final Bundles texts = Bundles.all();

    final IssueManager issues = mock(IssueManager.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final PermissionManager permissionManager = mock(PermissionManager.class);
    final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    final GroupManager groups = mock(GroupManager.class);
    final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    final UserManager users = mock(UserManager.class);
    public final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final TimeZoneManager timeZones = mock(TimeZoneManager.class);

    public final Project project = mock(Project.class);
    private final Map<Long, MutableIssue> issuesById = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();

    final PolicyLedger policyLedger = ledgerDatabase.policyLedger();
    final RequestMemory memory = new RequestMemory() {
        @Override
        public <T> T once(Object key, java.util.function.Supplier<T> reading) {
            return AppFixture.this.once(key, reading);
        }
    };
    final Policies policies = Mockito.spy(new Policies(policyLedger, memory));
    final Permissions permissions = new Permissions(issues, projects, permissionManager, roles, groups, policies);
    final Authors authors = ledgerDatabase.authors();
    final Ledger ledger = ledgerDatabase.ledger();
    final HostTime time = new HostTime(timeZones);
    final ShownSnapshots shown = new ShownSnapshots();
    final EvidenceReader reader = jira.reader(projects, roles);
    final BulkAssessing bulkAssessing = new BulkAssessing(ledger, reader, policies, time);
    final Assessing assessing = new Assessing(ledger, reader, policies, time, memory, bulkAssessing);
    final Viewing viewing = new Viewing(issues, users, authors, permissions, shown);
    final List<Object> events = new ArrayList<>();
    private RuntimeException listenerFailure;
    final Announcing announcing = new Announcing(new EventPublisher() {
        @Override
        public void publish(Object event) {
            events.add(event);
            if (listenerFailure != null) {
                throw listenerFailure;
            }
        }

        @Override
        public void register(Object listener) {}

        @Override
        public void unregister(Object listener) {}
    });
    final Directory directory = jira.directory();
    final Projection projection = ledgerDatabase.projection();
    final PortfolioUpkeep upkeep =
            new PortfolioUpkeep(directory, bulkAssessing, policies, projection, time, issues, authors, announcing);
    final Recording recording =
            new Recording(permissions, assessing, ledger, authors, viewing, announcing, time, upkeep);
    public final Subjects subjects = new Subjects(issues, projects, permissions, policies, ledger);
    public final Acceptability acceptability = new Acceptability(subjects, assessing, viewing);
    public final Wordings wordings = new Wordings(texts, authentication, timeZones, projects, permissions, viewing);
    public final LedgerView ledgerView = new LedgerView(ledger, viewing);
    public final AnswerQuestion answerQuestion = new AnswerQuestion(recording);
    public final RecordConsent recordConsent = new RecordConsent(recording);
    public final AcceptanceDossiers dossiers = new AcceptanceDossiers(assessing, viewing);
    public final RecordContact recordContact = new RecordContact(recording);
    public final GrantConcession grantConcession = new GrantConcession(recording);
    public final EndConcession endConcession = new EndConcession(recording);
    public final RecordOutcome recordOutcome = new RecordOutcome(recording);
    public final DraftBoundary draftBoundary = new DraftBoundary(recording);
    public final ConfirmBoundary confirmBoundary = new ConfirmBoundary(recording, shown, authors);
    public final PolicyPlaces policyPlaces = new PolicyPlaces(projects, permissionManager, globalPermissions);
    public final PolicyView policyView = new PolicyView(policies, viewing, directory, roles, groups);
    public final PolicyPreview policyPreview =
            new PolicyPreview(policies, assessing, permissions, directory, issues, projects);
    public final SetPolicy setPolicy = new SetPolicy(policyPlaces, policyView, policyLedger, authors, viewing, time);
    private final Map<String, Boolean> sharing = new HashMap<>();
    private final Map<String, String> mailFormats = new HashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();
    final RecordSharing recordSharing = new RecordSharing(preferences());
    final PastDeliveries pastDeliveries = new PastDeliveries(ledger, directory);
    public final Forecasting forecasting = new Forecasting(pastDeliveries, ledger);
    public final Records records = new Records(
            new RecordReading(pastDeliveries, authors, policies, viewing, time), recordSharing, policyPlaces, users);
    public final WithdrawConfirmation withdrawConfirmation = new WithdrawConfirmation(recording);

    final List<Runnable> waiting = new ArrayList<>();
    final Later later = new Later() {
        @Override
        boolean soon(String what, Runnable work) {
            return waiting.add(work);
        }
    };
    final Noting noting = new Noting(assessing, ledger, authors, announcing, time, upkeep);
    public final Refusals refusals = new Refusals(issues, subjects, noting, later);
    final Passes passes = ledgerDatabase.passes();
    final Reconciling reconciling = new Reconciling(
            jira.statuses(), ledgerDatabase.stretches(), policies, noting, passes, issues, projects, time);
    public final Deliveries deliveries =
            new Deliveries(acceptability, subjects, authors, passes, reconciling, later, time, memory);

    public final Portfolio portfolio = new Portfolio(
            projection,
            upkeep,
            new PortfolioCatchUp(directory, projection, upkeep, projects),
            policies,
            new PortfolioChoosing(projection, permissions, issues),
            viewing,
            time,
            users,
            later);

    private final LocaleResolver locales = mock(LocaleResolver.class);
    public final PersonalWordings personalWordings =
            new PersonalWordings(texts, locales, timeZones, projects, permissions);
    public final ReminderPeople reminderPeople = new ReminderPeople(
            users, authors, ledgerDatabase.reminderDays(), new ReminderChoice(preferences()), timeZones, time);
    public final Reminders reminders = new Reminders(
            new PortfolioCandidates(projection, policies, projects, ledger, time),
            directory,
            policies,
            bulkAssessing,
            assessing,
            permissions,
            viewing,
            issues,
            projects,
            time);

    final PortfolioPeople portfolioPeople = new PortfolioPeople(projection, upkeep);
    final Erasure erasure = new Erasure(ledgerDatabase.erasing(), authors, portfolioPeople, time);
    public final NamedPeople namedPeople =
            new NamedPeople(ledgerDatabase.erasing(), policyPlaces, viewing, projects, permissions);
    public final EraseName eraseName = new EraseName(namedPeople, erasure);
    public final ChangeUserKey changeUserKey = new ChangeUserKey(authors, ledger, portfolioPeople);
    public final ForgetUser forgetUser = new ForgetUser(
            users,
            authors,
            ledgerDatabase.reminderDays(),
            new ReminderChoice(preferences()),
            recordSharing,
            ledgerDatabase.erasing(),
            erasure,
            authentication);

    /** Lets this person get mails in their language, and in the form that Jira names so. */
    public AppFixture getsMails(ApplicationUser person, Locale language, String format) {
        String address = person.getKey() + "@example.com";
        lenient().when(person.isActive()).thenReturn(true);
        lenient().when(person.getEmailAddress()).thenReturn(address);
        languages.put(person.getKey(), language);
        mailFormats.put(person.getKey(), format);
        return this;
    }

    /** Lets the second pass after which things are done later. */
    public AppFixture aSecondLater() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
        return this;
    }

    private Map<Object, Object> request;

    private UserPreferencesManager preferences() {
        UserPreferencesManager preferences = mock(UserPreferencesManager.class);
        lenient().when(preferences.getExtendedPreferences(any())).thenAnswer(call -> {
            String owner = call.<ApplicationUser>getArgument(0).getKey();
            ExtendedPreferences own = mock(ExtendedPreferences.class);
            lenient()
                    .when(own.getBoolean(any()))
                    .thenAnswer(asked -> sharing.getOrDefault(owner + asked.getArgument(0), false));
            lenient()
                    .when(own.containsValue(any()))
                    .thenAnswer(asked -> sharing.containsKey(owner + asked.getArgument(0)));
            lenient().when(own.getString(any())).thenAnswer(asked -> mailFormats.get(owner));
            try {
                Mockito.lenient()
                        .doAnswer(set -> sharing.put(owner + set.getArgument(0), set.getArgument(1)))
                        .when(own)
                        .setBoolean(any(), org.mockito.ArgumentMatchers.anyBoolean());
                Mockito.lenient()
                        .doAnswer(removed -> sharing.remove(owner + removed.getArgument(0)))
                        .when(own)
                        .remove(any());
            } catch (AtlassianCoreException never) {
                throw new IllegalStateException(never);
            }
            return own;
        });
        return preferences;
    }

    private <T> T once(Object key, java.util.function.Supplier<T> reading) {
        if (request == null) {
            return reading.get();
        }
        @SuppressWarnings("unchecked")
        T read = (T) request.get(key);
        if (read == null) {
            // Not by computeIfAbsent: what is read may ask for something else that is remembered.
            read = reading.get();
            request.put(key, read);
        }
        return read;
    }

    /** Lets every listener fail from here on. */
    void listenersFail() {
        listenerFailure = new IllegalStateException("a listener");
    }

    /** From here on all is one request, so that what was read is remembered. */
    public AppFixture inOneRequest() {
        request = new HashMap<>();
        return this;
    }

    public AppFixture() {
        lenient().when(project.getId()).thenReturn(1L);
        lenient().when(project.getKey()).thenReturn("PAY");
        lenient().when(project.getName()).thenReturn("Payments");
        lenient().when(project.getLeadUserKey()).thenReturn("dana");
        lenient().when(projects.getProjects()).thenReturn(List.of(project));
        lenient().when(projects.getProjectObj(1L)).thenReturn(project);
        lenient().when(projects.getProjectObjByKey("PAY")).thenReturn(project);
        lenient().when(timeZones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
        lenient().when(timeZones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        lenient().when(issues.getIssueObject(anyLong())).thenAnswer(call -> issuesById.get(call.<Long>getArgument(0)));
        lenient()
                .when(issues.getIssueObject(anyString()))
                .thenAnswer(call -> issuesById.values().stream()
                        .filter(issue -> issue.getKey().equals(call.getArgument(0)))
                        .findFirst()
                        .orElse(null));
        lenient()
                .when(issues.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(issuesById::get)
                        .filter(Objects::nonNull)
                        .toList());
        lenient()
                .when(permissionManager.hasPermission(any(), any(Issue.class), any()))
                .thenAnswer(call -> isAllowed(call.getArgument(0), call.getArgument(2))
                        && !hidden.contains(call.<Issue>getArgument(1).getId()));
        lenient()
                .when(permissionManager.hasPermission(any(), any(Project.class), any()))
                .thenAnswer(call -> isAllowed(call.getArgument(0), call.getArgument(2)));
        lenient().when(globalPermissions.hasPermission(any(), any())).thenAnswer(call -> call.getArgument(1) == admin);
        lenient().when(timeZones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone("UTC"));
        lenient()
                .when(locales.getLocale(any(UserKey.class)))
                .thenAnswer(call -> languages.get(call.<UserKey>getArgument(0).getStringValue()));
        reads(dana, Locale.ENGLISH);
    }

    private boolean isAllowed(Object permission, ApplicationUser user) {
        if (user == null || user == eve) {
            return false;
        }
        if (permission == ProjectPermissions.ADMINISTER_PROJECTS) {
            return user == dana;
        }
        return permission == ProjectPermissions.BROWSE_PROJECTS || user != vera;
    }

    private ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getKey()).thenReturn(key);
        String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        lenient().when(user.getDisplayName()).thenReturn(name);
        return user;
    }

    /** Lets somebody read, in their language. */
    public AppFixture reads(ApplicationUser user, Locale locale) {
        List.of(dana, tess, vera, eve, admin).forEach(it -> {
            lenient().when(users.getUserByKeyEvenWhenUnknown(it.getKey())).thenReturn(it);
            lenient().when(users.getUserByKey(it.getKey())).thenReturn(it);
        });
        lenient().when(authentication.getLoggedInUser()).thenReturn(user);
        lenient().when(authentication.getLocale()).thenReturn(locale);
        return this;
    }

    /** Somebody else who may judge and confirm. */
    public ApplicationUser member(String key, String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        lenient().when(user.getEmailAddress()).thenReturn(key.replaceFirst("\\..*", "") + "@example.com");
        lenient().when(user.isActive()).thenReturn(true);
        ProjectRole role = mock(ProjectRole.class);
        lenient().when(roles.getProjectRole("Administrators")).thenReturn(role);
        lenient().when(roles.isUserInProjectRole(any(), any(), any())).thenReturn(true);
        return renamed(user, key, name);
    }

    /** Lets Jira know somebody by another key and name. */
    public ApplicationUser renamed(ApplicationUser user, String key, String name) {
        lenient().when(user.getKey()).thenReturn(key);
        lenient().when(user.getDisplayName()).thenReturn(name);
        lenient().when(users.getUserByKey(key)).thenReturn(user);
        lenient().when(users.getUserByKeyEvenWhenUnknown(key)).thenReturn(user);
        return user;
    }

    /** Puts an epic into the portfolio, as one that this user owns. */
    public void ownedInPortfolio(EpicInApp epic, String userKey) {
        upkeep.look(List.of(epic.subject.subject().id()));
        projection.rename("", userKey);
    }

    /** A reader who has Dana's eyes. */
    public ApplicationUser lin() {
        return dana;
    }

    public void policiesFail() {
        Mockito.doThrow(new IllegalStateException("no policy")).when(policies).of(anyLong());
    }

    public void policyVersionsForgotten() {
        Mockito.doReturn(false).when(policies).knows(anyLong(), Mockito.anyInt());
        Mockito.doReturn(false).when(policies).knows(Mockito.any(), anyLong(), Mockito.anyInt());
    }

    public AppFixture inRole(ApplicationUser user, String name) {
        ProjectRole role = mock(ProjectRole.class);
        lenient().when(roles.getProjectRole(name)).thenReturn(role);
        lenient().when(roles.isUserInProjectRole(user, role, project)).thenReturn(true);
        return this;
    }

    /** Gives an issue of the database to Jira's services too. */
    public MutableIssue known(IssueInJira row, String key, String type) {
        MutableIssue issue = mock(MutableIssue.class);
        IssueType issueType = mock(IssueType.class);
        lenient().when(issueType.getName()).thenReturn(type);
        lenient().when(issue.getId()).thenReturn(row.id());
        lenient().when(issue.getKey()).thenReturn(key);
        lenient().when(issue.getSummary()).thenReturn("Summary of " + key);
        lenient().when(issue.getIssueType()).thenReturn(issueType);
        lenient().when(issue.getProjectObject()).thenReturn(project);
        issuesById.put(row.id(), issue);
        return issue;
    }

    public EpicInApp epic(String key) {
        IssueInJira row = jira.epic();
        MutableIssue issue = known(row, key, "Epic");
        return new EpicInApp(row, issue, subjects.of(issue).orElseThrow());
    }

    /** The project itself as a subject, told as an epic is. */
    public EpicInApp project() {
        return new EpicInApp(null, null, subjects.find("project:PAY", dana).orElseThrow());
    }

    /** An epic with its judgement, told step by step; Dana does what is done. */
    public final class EpicInApp {
        public final IssueInJira row;
        public final MutableIssue issue;
        public final SubjectInfo subject;
        private ApplicationUser who = dana;

        private EpicInApp(IssueInJira row, MutableIssue issue, SubjectInfo subject) {
            this.row = row;
            this.issue = issue;
            this.subject = subject;
        }

        /** From here on this user does what is done, but for deliveries. */
        public EpicInApp by(ApplicationUser user) {
            who = user;
            return this;
        }

        /** From here on nobody may see it. */
        public EpicInApp hidden() {
            hidden.add(row.id());
            return this;
        }

        public EpicInApp withDoneChild(String key) {
            known(jira.story().childOf(row).done(), key, "Story");
            return this;
        }

        /** A child that is open, without a plan: an open gap, and a scope that is not all done. */
        public EpicInApp withOpenChild(String key) {
            known(jira.story().childOf(row), key, "Story");
            return this;
        }

        public EpicInApp withOpenBlocker(String key) {
            known(jira.bug().childOf(row).ofPriority("Blocker").fixedIn(null, null), key, "Bug");
            return this;
        }

        public EpicInApp withHiddenOpenBlocker(String key) {
            IssueInJira bug = jira.bug().relatedTo(row).ofPriority("Blocker");
            known(bug, key, "Bug");
            hidden.add(bug.id());
            return this;
        }

        /** Everything answered well, consent recorded, the boundary written. */
        public EpicInApp readyToConfirm() {
            for (Question question : Question.values()) {
                done(answerQuestion.apply(
                        subject, who, revision(), new AnswerQuestion.Input(question, question.good(), "", null)));
            }
            return withConsent(ConsentKind.EXPLICIT).withBoundary(TODAY.plusDays(30));
        }

        public EpicInApp withConsent(ConsentKind kind) {
            CustomerPerson li = new CustomerPerson("Ms Li", "Acme", "Head of operations", "may accept");
            done(recordConsent.apply(
                    subject, who, revision(), new RecordConsent.Input(kind, li, TODAY, "meeting", true, "Yes", null)));
            return this;
        }

        public EpicInApp withBoundary(LocalDate validUntil) {
            done(draftBoundary.apply(
                    subject,
                    who,
                    revision(),
                    new DraftBoundary.Input(
                            "Card payments",
                            "Refunds",
                            List.of(new Constraint(Constraint.Kind.TIME_COMPRESSED, "")),
                            List.of(),
                            "Dana",
                            validUntil)));
            return this;
        }

        public EpicInApp confirmed() {
            done(confirm(who, assessed().assessment().snapshot().fingerprint()));
            return this;
        }

        /** The gate refused somebody on record. */
        public EpicInApp refused(String user, Instant at) {
            Journal journal = assessing.journal(subject.subject());
            ledger.append(
                            journal,
                            new Act(authors.idOf(user), at),
                            new Fact.Refused(List.of(GateDecision.Code.NOT_CONFIRMED), "sha256:00", 1, 1),
                            Verdict.NOT_JUDGED)
                    .orElseThrow();
            return this;
        }

        /** Delivered on record, by the way that is told; Dana did it. */
        public EpicInApp delivered(Way way, Instant at) {
            Journal journal = assessing.journal(subject.subject());
            Assessment now = assessed().assessment();
            Long confirmation = way == Way.GATE ? journal.lastConfirmation().getAsLong() : null;
            ledger.append(
                            journal,
                            new Act(authors.idOf("dana"), at),
                            new Fact.Delivered(at, "Delivered", way, now.snapshot(), 1, confirmation),
                            now.judgement().verdict())
                    .orElseThrow();
            return this;
        }

        public Outcome outcome(ApplicationUser by, OutcomeReport report) {
            return recordOutcome.apply(subject, by, revision(), report);
        }

        public Outcome confirm(ApplicationUser by, String fingerprint) {
            long consent = assessed()
                    .assessment()
                    .inputs()
                    .dossier()
                    .newestConsent()
                    .map(newest -> newest.id())
                    .orElse(99L);
            return confirmBoundary.apply(
                    subject, by, revision(), new ConfirmBoundary.Input(fingerprint, consent, 85, "Peak load"));
        }

        public Assessed assessed() {
            return acceptability.of(subject, dana);
        }

        public long revision() {
            return assessed().revision();
        }

        private void done(Outcome outcome) {
            if (!(outcome instanceof Outcome.Done)) {
                throw new AssertionError("not done: " + outcome);
            }
        }
    }
}
