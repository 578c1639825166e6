package io.acceptability.sandbox.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** A bean of the probe plugin that notes when Jira starts, and breaks when it stops. */
public class ProbeStart implements LifecycleAware {

    private final Notes notes;

    public ProbeStart(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void onStart() {
        notes.add("started");
    }

    @Override
    public void onStop() {
        throw new IllegalStateException("on purpose");
    }
}
