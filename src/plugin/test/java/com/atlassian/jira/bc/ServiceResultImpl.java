package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.io.Serializable;

/** A result that has errors or none. */
public class ServiceResultImpl implements ServiceResult, Serializable {
    private static final long serialVersionUID = 1L;

    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
