package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The annotation by which Jira opens a resource to everyone; the probe plugin carries its own copy. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
