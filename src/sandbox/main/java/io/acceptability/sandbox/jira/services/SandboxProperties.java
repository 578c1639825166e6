package io.acceptability.sandbox.jira.services;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/** Where the host is reached and which version it stands for. */
record SandboxProperties(Supplier<String> baseUrl) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL -> URI.create(baseUrl.get()).getPath();
            default -> baseUrl.get();
        };
    }

    @Override
    public String getVersion() {
        return JiraServices.VERSION;
    }
}
