package com.atlassian.sal.api.user;

import java.io.Serializable;

/** The key of a user. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    public UserKey(String userkey) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("signature only");
    }
}
