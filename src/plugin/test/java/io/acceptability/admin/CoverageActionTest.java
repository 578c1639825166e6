package io.acceptability.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.AppFixture;
import io.acceptability.Coverage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import webwork.action.Action;

/** The action behind the page of coverage: who gets in. */
class CoverageActionTest {
    private final AppFixture app = new AppFixture();
    private final PageBuilderService page = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);

    private AcceptabilityCoverage action(ApplicationUser viewer) {
        Coverage coverage = mock(Coverage.class);
        when(coverage.mayUse(app.admin)).thenReturn(true);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new AcceptabilityCoverage(new CoveragePages(coverage, app.wordings, application), page) {
            private static final long serialVersionUID = 1L;

            @Override
            public ApplicationUser getLoggedInUser() {
                return viewer;
            }
        };
    }

    @Test
    void anAdministratorGetsThePageAndTheWayToThePolicy() {
        AcceptabilityCoverage action = action(app.admin);
        assertThat(action.doExecute()).isEqualTo(Action.SUCCESS);
        assertThat(action.getView().policy()).isEqualTo("/jira/secure/AcceptabilityPolicy.jspa");
        verify(page.assembler().resources()).requireWebResource("io.acceptability.jira:coverage-resources");
    }

    @Test
    void nobodyElseGetsIn() {
        for (ApplicationUser viewer : Arrays.asList(app.dana, app.vera, app.eve, null)) {
            assertThat(action(viewer).doExecute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
        }
        verifyNoInteractions(page);
    }
}
