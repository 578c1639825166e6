package com.atlassian.plugin.web.baseconditions;

/** Anything that decides whether a web fragment is shown. */
public interface BaseCondition {}
