package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The annotation by which Jira keeps a resource for administrators; the probe plugin carries its own copy. */
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminOnly {}
