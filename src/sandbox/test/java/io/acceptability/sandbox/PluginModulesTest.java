package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.sandbox.jira.services.CurrentRequest;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.plugin.WorkflowModule;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panels and workflow modules of a plugin in the host, under Jira's rules. */
class PluginModulesTest {

    @TempDir
    static Path folder;

    private static ProbeSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = new ProbeSandbox(folder);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void panelsComeInOrderEscapedAndWithoutWhatIsNotListed() {
        List<Panel> panels = sandbox.plugin().panels("atl.jira.view.issue.left.context", Map.of());
        assertThat(panels).extracting(Panel::id).containsExactly("first", "second");
        assertThat(panels.get(0).contentHtml()).isEqualTo("It&#39;s Dana");
        assertThat(panels.get(1).heading()).isEqualTo("Probe panel");
        assertThat(panels.get(1).contentHtml())
                .isEqualTo("<p id=\"t\">it&#39;s &lt;here&gt;</p><i>listed &lt;b&gt;</i><u></u><u></u><u></u>"
                        + "<b>a &amp; b</b><b>c</b> <em>html</em> xxx Probe panel");
    }

    @Test
    void panelsFollowConditionsLanguageAndSurviveFaults() throws Exception {
        String location = "atl.jira.view.issue.left.context";
        assertThat(sandbox.plugin().panels(location, Map.of("mode", "hidden")))
                .extracting(Panel::id)
                .containsExactly("first");
        assertThat(CurrentUser.as(
                        new ProbeHost.Person("lin"), () -> sandbox.plugin().panels(location, Map.of())))
                .extracting(Panel::heading)
                .contains("探针");
        assertThat(sandbox.plugin().panels(location, Map.of("mode", "broken")))
                .extracting(Panel::contentHtml)
                .anyMatch(html -> html.contains("aui-message-error") && !html.contains("on purpose"));
        assertThat(sandbox.plugin().panels("elsewhere", Map.of())).isEmpty();
    }

    @Test
    void aRequestThatLeavesTheAppOutHasNoPanels() {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getHeader") && arguments[0].equals("X-Sandbox-Without-App")
                                ? "true"
                                : null);
        CurrentRequest.begin(request);
        try {
            assertThat(sandbox.plugin().panels("atl.jira.view.issue.left.context", Map.of()))
                    .isEmpty();
        } finally {
            CurrentRequest.end();
        }
    }

    @Test
    void workflowModulesRenderTheirViewsAndTakeForms() throws Exception {
        WorkflowModule module = sandbox.plugin()
                .workflowModule("io.acceptability.sandbox.probe.ProbeValidator")
                .orElseThrow();
        assertThat(module.name(Locale.ENGLISH)).isEqualTo("Probe validator");
        assertThat(module.inputHtml(Locale.ENGLISH)).startsWith("<span>input-parameters of none");
        var descriptor = new ValidatorDescriptor();
        assertThat(module.editHtml(descriptor, Locale.ENGLISH)).startsWith("<span>edit-parameters of one");
        assertThat(module.viewHtml(descriptor, Locale.ENGLISH)).startsWith("<span>view of one");
        assertThat(module.arguments(Map.of("strict", new String[] {"on"}))).containsEntry("strict", "true");
        Validator validator = (Validator) sandbox.plugin().create(module.implementationClass());
        assertThatThrownBy(() -> validator.validate(Map.of(), Map.of(), null))
                .isInstanceOf(InvalidInputException.class);
    }
}
