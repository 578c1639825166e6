package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the host in a browser: login, forms, resources, errors. */
class LoginTest {

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
    void wrongPasswordIsRefusedEverywhere() throws Exception {
        assertThat(sandbox.get("/rest/probe/1.0/probe/open", "dana:no").statusCode())
                .isEqualTo(401);
        HttpResponse<String> page = sandbox.get("/browse/PAY-1", "dana:no");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void pageLoadsTheResourcesOfItsContextAfterTheirDependencies() throws Exception {
        String page = sandbox.get("/browse/PAY-1", "lin").body();
        assertThat(page.indexOf("io.acceptability.probe:base/base.js"))
                .isPositive()
                .isLessThan(page.indexOf("io.acceptability.probe:page/page.js?locale=zh-CN"));
        assertThat(page).contains("io.acceptability.probe:page/page.css").contains("lang=\"zh-CN\"");
        assertThat(sandbox.get("/download/host/aui/aui-prototyping.js", null).statusCode())
                .isEqualTo(200);
        assertThat(sandbox.get("/download/resources/io.acceptability.probe:page/page.js?locale=en", null)
                        .body())
                .contains("var a = \"Say \\\"hi\\\" \\u003cnow\\u003e\";")
                .contains("var b = AJS.format(\"{0} issue\\u0027\\u0027s\", count);");
        assertThat(sandbox.get("/download/resources/io.acceptability.probe:page/../x", null)
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void browserLogsInGoesWhereItWantedAndLogsOut() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> login =
                browser.send(sandbox.to("/browse/PAY-1").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(login.uri().getPath()).isEqualTo("/jira/login.jsp");
        String form = "os_username=dana&os_password=dana&os_destination=%2Fbrowse%2FPAY-1&atl_token=";
        assertThat(sandbox.post(browser, "/login.jsp", form + "wrong").statusCode())
                .isEqualTo(403);
        assertThat(sandbox.post(browser, "/login.jsp", form.replace("d=dana", "d=x") + token(login.body()))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> page = sandbox.post(browser, "/login.jsp", form + token(login.body()));
        assertThat(page.uri().getPath()).isEqualTo("/jira/browse/PAY-1");
        assertThat(page.body()).contains("seen by dana").contains("Dana O&#39;Neil");
        assertThat(sandbox.post(browser, "/logout", "atl_token=" + token(page.body()))
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp");
        assertThat(browser.send(sandbox.to("/browse/PAY-1").build(), HttpResponse.BodyHandlers.ofString())
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp");
    }

    @Test
    void formThatIsTooLargeIsRefusedInTheLookOfThePages() throws Exception {
        String form = "atl_token=x&text=" + "x".repeat(3_000_000);
        HttpResponse<String> answer = sandbox.send("POST", "/broken", null, "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("aui-message-error");
    }

    @Test
    void errorPagesKeepTheLookAndTheSecret() throws Exception {
        assertThat(sandbox.get("/nothing", "dana").statusCode()).isEqualTo(404);
        HttpResponse<String> broken = sandbox.get("/broken", null);
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("aui-message-error").doesNotContain("on purpose");
    }

    private static String token(String page) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
