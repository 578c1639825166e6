package io.acceptability.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private final Sessions sessions = new Sessions(new byte[] {1, 2, 3}, NOW);

    @Test
    void cookieNamesItsUser() {
        assertThat(sessions.userKey(sessions.issue("JIRAUSER10001"))).contains("JIRAUSER10001");
    }

    @Test
    void forgedCookieNamesNobody() {
        String cookie = sessions.issue("JIRAUSER10001");
        assertThat(sessions.userKey(cookie + "x")).isEmpty();
        assertThat(sessions.userKey("A" + cookie)).isEmpty();
        assertThat(new Sessions(new byte[] {9}, NOW).userKey(cookie)).isEmpty();
        assertThat(sessions.userKey("a.b.c")).isEmpty();
        assertThat(sessions.userKey("")).isEmpty();
    }

    @Test
    void oldCookieNamesNobody() {
        String cookie = sessions.issue("JIRAUSER10001");
        Sessions later = new Sessions(new byte[] {1, 2, 3}, Clock.offset(NOW, Duration.ofDays(8)));
        assertThat(later.userKey(cookie)).isEmpty();
    }

    @Test
    void loginLeadsOnlyToThisHost() {
        assertThat(LoginPages.local("/browse/PAY-1?a=b")).isEqualTo("/browse/PAY-1?a=b");
        for (String away : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\r\nb"}) {
            assertThat(LoginPages.local(away)).as(away).isEqualTo("/");
        }
    }
}
