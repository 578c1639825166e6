package io.acceptability.sandbox.plugin;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.sandbox.web.Web;
import java.net.URI;

/** Where the sandbox is, and what version of Jira it stands for. */
record BaseUrl(Web web) implements ApplicationProperties {

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> URI.create(web.baseUrl()).getPath();
            case ABSOLUTE, CANONICAL -> web.baseUrl();
        };
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }
}
