package com.atlassian.sal.api;

/** Facts about the running host. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getVersion();
}
