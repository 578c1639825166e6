package com.atlassian.jira.permission;

/** The key of a global permission. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");

    private GlobalPermissionKey(String key) {
        throw new UnsupportedOperationException("signature only");
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        throw new UnsupportedOperationException("signature only");
    }
}
