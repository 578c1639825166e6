package io.acceptability.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.acceptability.AppFixture;
import io.acceptability.domain.PolicyField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import webwork.action.Action;

/** The actions behind the pages of the policy: who gets in, and what they find. */
class PolicyActionsTest {
    private final AppFixture app = new AppFixture();
    private final PageBuilderService page = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final PolicyPages pages = pages();

    private PolicyPages pages() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        return new PolicyPages(app.policyPlaces, app.wordings, application);
    }

    private AcceptabilityPolicy global(ApplicationUser viewer) {
        return new AcceptabilityPolicy(pages, page) {
            private static final long serialVersionUID = 1L;

            @Override
            public ApplicationUser getLoggedInUser() {
                return viewer;
            }
        };
    }

    private AcceptabilityProjectPolicy project(String key, ApplicationUser viewer) {
        AcceptabilityProjectPolicy action = new AcceptabilityProjectPolicy(pages, page) {
            private static final long serialVersionUID = 1L;

            @Override
            public ApplicationUser getLoggedInUser() {
                return viewer;
            }
        };
        action.setProjectKey(key);
        return action;
    }

    private boolean isShownTo(ApplicationUser viewer, Project project) {
        app.reads(viewer, java.util.Locale.ENGLISH);
        Map<String, Object> context = new HashMap<>();
        context.put("project", project);
        return new MayConfigure(app.policyPlaces, app.authentication).shouldDisplay(context);
    }

    @Test
    void an_administrator_finds_every_parameter_with_its_help_under_a_heading() {
        AcceptabilityPolicy action = global(app.admin);
        assertThat(action.doExecute()).isEqualTo(Action.SUCCESS);
        List<FieldView> fields = action.getView().groups().stream()
                .flatMap(group -> group.fields().stream())
                .toList();
        assertThat(fields)
                .extracting(FieldView::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PolicyField.values()).map(PolicyField::id).toList());
        assertThat(fields)
                .allSatisfy(field -> assertThat(List.of(field.label(), field.help(), field.unit(), field.empty()))
                        .noneMatch(text -> text.startsWith("acceptability.")));
        assertThat(action.getView().groups())
                .allSatisfy(group -> assertThat(group.title() + group.lead()).doesNotContain("acceptability."));
        assertThat(action.getView().rest()).isEqualTo("global");
        verify(page.assembler().resources()).requireWebResource("io.acceptability.jira:policy-resources");
    }

    @Test
    void numbers_have_a_unit_and_limits() {
        AcceptabilityPolicy action = global(app.admin);
        action.doExecute();
        assertThat(action.getView().groups())
                .flatExtracting(FieldGroup::fields)
                .filteredOn(FieldView::isWhole)
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(field.unit()).isIn("%", "days", "defects");
                    assertThat(field.most()).isGreaterThan(field.least());
                });
    }

    @Test
    void nobody_else_gets_to_the_policy_of_all_of_jira() {
        for (ApplicationUser viewer : Arrays.asList(app.dana, app.vera, app.eve, null)) {
            assertThat(global(viewer).doExecute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
        }
        verifyNoInteractions(page);
    }

    @Test
    void a_project_administrator_gets_to_the_policy_of_the_project() {
        AcceptabilityProjectPolicy action = project("PAY", app.dana);
        assertThat(action.doExecute()).isEqualTo(Action.SUCCESS);
        assertThat(action.getView().rest()).isEqualTo("projects/PAY");
        assertThat(action.getView().lead()).contains("Payments");
        assertThat(action.getView().export()).isEqualTo("/jira/rest/acceptability/1.0/policy/projects/PAY");
    }

    @Test
    void whoever_only_looks_at_the_project_does_not_get_in() {
        assertThat(project("PAY", app.vera).doExecute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
    }

    @Test
    void a_project_that_is_hidden_is_the_same_as_one_that_is_not_there() {
        AcceptabilityProjectPolicy hidden = project("PAY", app.eve);
        AcceptabilityProjectPolicy missing = project("NOPE", app.dana);
        assertThat(hidden.doExecute()).isEqualTo(missing.doExecute());
        assertThat(hidden.getView().failure())
                .isEqualTo(missing.getView().failure())
                .isEqualTo("There is no such project, or you cannot see it.");
        assertThat(hidden.getView().groups()).isEmpty();
    }

    @Test
    void menus_lead_there_only_those_who_may() {
        assertThat(isShownTo(app.admin, null)).isTrue();
        assertThat(isShownTo(app.dana, null)).isFalse();
        assertThat(isShownTo(app.dana, app.project)).isTrue();
        assertThat(isShownTo(app.vera, app.project)).isFalse();
        assertThat(isShownTo(app.eve, app.project)).isFalse();
    }
}
