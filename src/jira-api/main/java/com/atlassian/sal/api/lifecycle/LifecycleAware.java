package com.atlassian.sal.api.lifecycle;

/** Wants to know when the host is up and when it goes down. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
