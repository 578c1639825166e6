package io.acceptability.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.Acceptability;
import io.acceptability.AnswerQuestion;
import io.acceptability.Assessed;
import io.acceptability.ConfirmBoundary;
import io.acceptability.Coverage;
import io.acceptability.DraftBoundary;
import io.acceptability.EndConcession;
import io.acceptability.Forecasting;
import io.acceptability.GrantConcession;
import io.acceptability.GuardTransitions;
import io.acceptability.LedgerView;
import io.acceptability.PanelHtml;
import io.acceptability.PolicyPlace;
import io.acceptability.PolicyPlaces;
import io.acceptability.PolicyPreview;
import io.acceptability.PolicyView;
import io.acceptability.Portfolio;
import io.acceptability.PortfolioHtml;
import io.acceptability.RecordConsent;
import io.acceptability.RecordContact;
import io.acceptability.RecordOutcome;
import io.acceptability.Records;
import io.acceptability.Rights;
import io.acceptability.SetMetrics;
import io.acceptability.SetPolicy;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.WithdrawConfirmation;
import io.acceptability.Wording;
import io.acceptability.Wordings;
import io.acceptability.domain.EpicFixture;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.mockito.Mockito;

/** The resources behind real routing, in memory: the epic PAY-12, seen by Dana, who may judge and confirm. */
final class RestFixture {
    private static final RestFixture ONE = new RestFixture();

    final Assessed assessed = DossierMapperTest.assessed(EpicFixture.acceptableEpic());
    final SubjectInfo epic = assessed.subject();
    final ApplicationUser dana = mock(ApplicationUser.class);
    final TimeZoneManager timeZones = mock(TimeZoneManager.class);
    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final Subjects subjects = mock(Subjects.class);
    final Acceptability acceptability = mock(Acceptability.class);
    final Wordings wordings = mock(Wordings.class);
    final PanelHtml panel = mock(PanelHtml.class);
    final PortfolioHtml portfolioHtml = mock(PortfolioHtml.class);
    final LedgerView ledger = mock(LedgerView.class);
    final Portfolio portfolio = mock(Portfolio.class);
    final SubjectInfo payments =
            new SubjectInfo(Subject.project(10_000), "project:PAY", "Payments", 10_000, "PAY", "Payments");
    final AnswerQuestion answerQuestion = mock(AnswerQuestion.class);
    final SetMetrics setMetrics = mock(SetMetrics.class);
    final RecordConsent recordConsent = mock(RecordConsent.class);
    final RecordContact recordContact = mock(RecordContact.class);
    final GrantConcession grantConcession = mock(GrantConcession.class);
    final EndConcession endConcession = mock(EndConcession.class);
    final DraftBoundary draftBoundary = mock(DraftBoundary.class);
    final ConfirmBoundary confirmBoundary = mock(ConfirmBoundary.class);
    final WithdrawConfirmation withdrawConfirmation = mock(WithdrawConfirmation.class);
    final RecordOutcome recordOutcome = mock(RecordOutcome.class);
    final Records records = mock(Records.class);
    final Forecasting forecasting = mock(Forecasting.class);
    final PolicyPlace pay = new PolicyPlace(PolicyScope.project(10_000), "PAY", "Payments");
    final PolicyPlaces policyPlaces = mock(PolicyPlaces.class);
    final PolicyView policyView = mock(PolicyView.class);
    final PolicyPreview policyPreview = mock(PolicyPreview.class);
    final SetPolicy setPolicy = mock(SetPolicy.class);
    final Coverage coverage = mock(Coverage.class);
    final GuardTransitions guardTransitions = mock(GuardTransitions.class);
    private final ApplicationHandler host;

    /** What a caller gets back. */
    record Reply(int status, String type, String text) {
        ObjectNode json() {
            return Json.object(text);
        }

        List<String> messages() {
            return json().get("errorMessages")
                    .valueStream()
                    .map(node -> node.textValue())
                    .toList();
        }
    }

    private RestFixture() {
        Callers callers = new Callers(authentication, timeZones, subjects);
        Calls calls = new Calls(callers, subjects, acceptability, forecasting, wordings);
        PolicyCalls policies =
                new PolicyCalls(calls, callers, policyPlaces, policyView, policyPreview, setPolicy, wordings);
        host = new ApplicationHandler(new ResourceConfig()
                .registerInstances(
                        new ReadableContentType(),
                        new SubjectResource(calls, panel),
                        new PortfolioHtmlResource(calls, portfolioHtml),
                        new LedgerResource(calls, ledger, wordings),
                        new LedgerExportResource(calls, ledger, wordings),
                        new PortfolioResource(calls, portfolio, wordings),
                        new AnswersResource(calls, answerQuestion),
                        new MetricsResource(calls, setMetrics),
                        new ConsentResource(calls, recordConsent),
                        new ContactsResource(calls, recordContact),
                        new ConcessionsResource(calls, grantConcession, endConcession),
                        new BoundaryResource(calls, draftBoundary),
                        new ConfirmationResource(calls, confirmBoundary),
                        new WithdrawalResource(calls, withdrawConfirmation),
                        new OutcomeResource(calls, recordOutcome),
                        new CoverageResource(new CoverageCalls(calls, callers, coverage, guardTransitions, wordings)),
                        new RecordResource(calls, callers, records),
                        new PolicyResource(policies)));
    }

    /** The one fixture, as it is at first: starting the routing takes longer than any test. */
    static RestFixture fresh() {
        ONE.reset();
        return ONE;
    }

    private void reset() {
        Mockito.reset(
                authentication,
                timeZones,
                subjects,
                acceptability,
                wordings,
                panel,
                portfolioHtml,
                ledger,
                portfolio,
                answerQuestion,
                setMetrics,
                recordConsent,
                recordContact,
                grantConcession,
                endConcession,
                draftBoundary,
                confirmBoundary,
                withdrawConfirmation,
                recordOutcome,
                records,
                forecasting,
                policyPlaces,
                policyView,
                policyPreview,
                setPolicy,
                coverage,
                guardTransitions);
        when(coverage.mayUse(any())).thenReturn(true);
        when(policyPlaces.project(any(), any())).thenReturn(Optional.empty());
        when(policyPlaces.project("PAY", dana)).thenReturn(Optional.of(pay));
        when(policyPlaces.mayConfigure(any(), any())).thenReturn(true);
        when(policyView.faults(any(), any())).thenReturn(Map.of());
        when(timeZones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
        when(authentication.getLoggedInUser()).thenReturn(dana);
        speaking(Locale.ENGLISH);
        when(subjects.find(anyString(), any())).thenReturn(Optional.empty());
        when(subjects.find("PAY-12", dana)).thenReturn(Optional.of(epic));
        when(subjects.find("project:PAY", dana)).thenReturn(Optional.of(payments));
        when(subjects.rights(any(), any())).thenReturn(new Rights(true, true));
        when(subjects.issue(anyString(), any())).thenReturn(Optional.empty());
        when(subjects.issue("PAY-7", dana)).thenReturn(Optional.of(Bodies.PAY_7));
        when(acceptability.of(any(), any())).thenReturn(assessed);
        when(forecasting.similar(any())).thenReturn(Optional.empty());
        when(panel.render(epic, dana)).thenReturn("<p>可接受</p>");
        when(ledger.page(any(), any(), anyLong(), anyInt()))
                .thenAnswer(call -> new LedgerView.Page(call.getArgument(2), call.getArgument(3), 0, List.of()));
        when(ledger.all(any(), any())).thenReturn(List.of());
    }

    /** Nobody is logged in. */
    RestFixture anonymous() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        return this;
    }

    /** Dana may look and nothing else. */
    RestFixture mayOnlyLook() {
        when(subjects.rights(any(), any())).thenReturn(new Rights(false, false));
        return this;
    }

    /** Dana may configure neither Jira nor any project. */
    RestFixture mayConfigureNothing() {
        when(policyPlaces.mayConfigure(any(), any())).thenReturn(false);
        return this;
    }

    RestFixture inChinese() {
        speaking(Locale.SIMPLIFIED_CHINESE);
        return this;
    }

    private void speaking(Locale locale) {
        Wording wording = DossierMapperTest.wording(locale);
        when(wordings.of(any())).thenReturn(wording);
        when(wordings.forReading(any())).thenReturn(wording);
    }

    Reply get(String path) {
        return call("GET", path, null, "");
    }

    Reply call(String method, String path, String type, String body) {
        URI root = URI.create("http://localhost/rest/acceptability/1.0/");
        ContainerRequest request = new ContainerRequest(
                root, root.resolve(path), method, null, new MapPropertiesDelegate(), host.getConfiguration());
        if (type != null) {
            request.header("Content-Type", type);
        }
        request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = host.apply(request, out).get();
            String answered = String.valueOf(response.getHeaderString("Content-Type"));
            return new Reply(response.getStatus(), answered, out.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
