package io.acceptability.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRouterTest {
    private final PageRouter router = new PageRouter();

    private void add(String pattern) {
        router.add(pattern, request -> PageResult.redirect(pattern), false);
    }

    private String found(String path) throws Exception {
        return ((PageResult.Redirect) router.find(path).orElseThrow().page().answer(null)).path();
    }

    @Test
    void aPageThatIsNamedComesBeforeOneThatAPatternStandsFor() throws Exception {
        add("/secure/*");
        add("/secure/language");
        add("/secure/admin/*");
        assertThat(found("/secure/language")).isEqualTo("/secure/language");
        assertThat(found("/secure/Other.jspa")).isEqualTo("/secure/*");
        assertThat(router.find("/secure/admin/apps").orElseThrow().wildcards()).containsExactly("apps");
        assertThat(router.find("/secure/a/b/c")).isEmpty();
    }
}
