package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.io.Serializable;

/** A result that has errors or none. */
public class ServiceResultImpl implements ServiceResult, Serializable {
    private static final long serialVersionUID = 1L;

    public ServiceResultImpl(ErrorCollection errors) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isValid() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("signature only");
    }
}
