package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.sandbox.plugin.Panel;
import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.probe.ProbeJar;
import io.acceptability.sandbox.web.PageResult;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host with a small plugin in it, as its jar: what Jira's rules do to it. */
class SandboxTest {

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        Path jar = new ProbeJar().writeTo(folder);
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        java.nio.file.Files.createDirectories(options.home());
        HostPart pages = new HostPart() {
            @Override
            public void web(Host host) {
                host.web()
                        .memberPage(
                                "/browse/*",
                                request -> PageResult.html(
                                        request.wildcard(0),
                                        "web/error.vm",
                                        Map.of(
                                                "sentence",
                                                "seen by "
                                                        + request.user()
                                                                .orElseThrow()
                                                                .getName()),
                                        "jira.view.issue"));
                host.web().page("/broken", request -> {
                    throw new IllegalStateException("broken on purpose");
                });
            }
        };
        sandbox = new Sandbox(options, List.of(new ProbeHost(), pages));
        sandbox.start();
        base = sandbox.web().baseUrl();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void restNeedsALoginUnlessAnnotated() throws Exception {
        assertThat(get("/rest/probe/1.0/probe", null).statusCode()).isEqualTo(401);
        assertThat(get("/rest/probe/1.0/probe", null).body())
                .contains("\"errorMessages\":[")
                .contains("\"errors\":{}");
        assertThat(get("/rest/probe/1.0/probe", "dana").body()).contains("\"user\":\"dana\"");
        assertThat(get("/rest/probe/1.0/probe/open", null).body()).isEqualTo("{\"open\":true}");
    }

    @Test
    void restForAdministratorsRefusesOthers() throws Exception {
        assertThat(get("/rest/probe/1.0/probe/admin", null).statusCode()).isEqualTo(401);
        assertThat(get("/rest/probe/1.0/probe/admin", "dana").statusCode()).isEqualTo(403);
        assertThat(get("/rest/probe/1.0/probe/admin", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordIsRefusedEverywhere() throws Exception {
        assertThat(get("/rest/probe/1.0/probe/open", "dana:no").statusCode()).isEqualTo(401);
        HttpResponse<String> page = get("/browse/PAY-1", "dana:no");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void unknownAddressesAndMethodsAreAnsweredInJiraShape() throws Exception {
        HttpResponse<String> unknown = get("/rest/probe/1.0/probe/nothing", "dana");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("errorMessages");
        HttpResponse<String> noModule = get("/rest/nothing/1.0/x", "dana");
        assertThat(noModule.statusCode()).isEqualTo(404);
        assertThat(noModule.body()).contains("errorMessages");
        HttpResponse<String> wrongMethod = send("DELETE", "/rest/probe/1.0/probe/open", "dana", null, "");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.body()).contains("errorMessages");
    }

    @Test
    void jsonWithUnknownPropertyOrWrongTypeIsRefusedWithoutClassNames() throws Exception {
        for (String body : List.of("{\"text\":\"x\",\"more\":1}", "{\"text\":[1]}", "{\"text\":", "[]")) {
            HttpResponse<String> answer = send("POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).contains("errorMessages");
        }
    }

    @Test
    void bodiesReachTheResourceUntouchedWhateverTheirType() throws Exception {
        String body = "a=b&c=d";
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain", "x/y")) {
            assertThat(send("PUT", "/rest/probe/1.0/probe/raw", "dana", type, body)
                            .body())
                    .as(type)
                    .contains("\"bytes\":7");
        }
        assertThat(send("PUT", "/rest/probe/1.0/probe/raw", "dana", null, body).body())
                .contains("\"bytes\":7");
    }

    @Test
    void postedFormsNeedTheHeaderAndJsonDoesNot() throws Exception {
        String address = "/rest/probe/1.0/probe/notes/transaction";
        assertThat(send("POST", address, "dana", "application/x-www-form-urlencoded", "a=b")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("POST", address, "dana", "application/json", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void faultsAreLoggedAndNotShown() throws Exception {
        HttpResponse<String> answer = get("/rest/probe/1.0/probe/fault", "dana");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret").contains("errorMessages");
    }

    @Test
    void transactionIsAllOrNothing() throws Exception {
        String before = get("/rest/probe/1.0/probe", "dana").body();
        String answer = send("POST", "/rest/probe/1.0/probe/notes/transaction", "dana", "application/json", "{}")
                .body();
        assertThat(answer).contains("changed my mind");
        assertThat(get("/rest/probe/1.0/probe", "dana").body()).isEqualTo(before);
        send("POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", "{\"text\":\"slot-1\"}");
        assertThat(get("/rest/probe/1.0/probe", "dana").body()).isNotEqualTo(before);
        HttpResponse<String> again =
                send("POST", "/rest/probe/1.0/probe/notes", "dana", "application/json", "{\"text\":\"slot-1\"}");
        assertThat(again.statusCode()).as("the unique column refuses").isEqualTo(500);
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

    @Test
    void pageLoadsTheResourcesOfItsContextAfterTheirDependencies() throws Exception {
        String page = get("/browse/PAY-1", "lin").body();
        assertThat(page.indexOf("io.acceptability.probe:base/base.js"))
                .isPositive()
                .isLessThan(page.indexOf("io.acceptability.probe:page/page.js?locale=zh-CN"));
        assertThat(page).contains("io.acceptability.probe:page/page.css").contains("lang=\"zh-CN\"");
        assertThat(get("/download/host/aui/aui-prototyping.js", null).statusCode())
                .isEqualTo(200);
        assertThat(get("/download/resources/io.acceptability.probe:page/page.js?locale=en", null)
                        .body())
                .contains("var a = \"Say \\\"hi\\\" \\u003cnow\\u003e\";")
                .contains("var b = AJS.format(\"{0} issue\\u0027\\u0027s\", count);");
        assertThat(get("/download/resources/io.acceptability.probe:page/../x", null)
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void browserLogsInGoesWhereItWantedAndLogsOut() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> login = browser.send(to("/browse/PAY-1").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(login.uri().getPath()).isEqualTo("/jira/login.jsp");
        String form = "os_username=dana&os_password=dana&os_destination=%2Fbrowse%2FPAY-1&atl_token=";
        assertThat(post(browser, "/login.jsp", form + "wrong").statusCode()).isEqualTo(403);
        assertThat(post(browser, "/login.jsp", form.replace("d=dana", "d=x") + token(login.body()))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> page = post(browser, "/login.jsp", form + token(login.body()));
        assertThat(page.uri().getPath()).isEqualTo("/jira/browse/PAY-1");
        assertThat(page.body()).contains("seen by dana").contains("Dana O&#39;Neil");
        assertThat(post(browser, "/logout", "atl_token=" + token(page.body()))
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp");
        assertThat(browser.send(to("/browse/PAY-1").build(), HttpResponse.BodyHandlers.ofString())
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp");
    }

    @Test
    void formThatIsTooLargeIsRefusedInTheLookOfThePages() throws Exception {
        String form = "atl_token=x&text=" + "x".repeat(3_000_000);
        HttpResponse<String> answer = send("POST", "/broken", null, "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("aui-message-error");
    }

    @Test
    void errorPagesKeepTheLookAndTheSecret() throws Exception {
        assertThat(get("/nothing", "dana").statusCode()).isEqualTo(404);
        HttpResponse<String> broken = get("/broken", null);
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("aui-message-error").doesNotContain("on purpose");
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> post(HttpClient browser, String path, String form) throws Exception {
        return browser.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String credentials) throws Exception {
        return send("GET", path, credentials, null, "");
    }

    private static HttpResponse<String> send(String method, String path, String credentials, String type, String body)
            throws Exception {
        HttpRequest.Builder request = to(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (credentials != null) {
            String pair = credentials.contains(":") ? credentials : credentials + ":" + credentials;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }
}
