package io.acceptability.sandbox.jobs;

import com.atlassian.scheduler.SchedulerService;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;

/** The jobs of plugins; they begin to run once everything else is up. */
public final class JobsPart implements HostPart {
    private Jobs jobs;

    @Override
    public void services(Host host) {
        jobs = new Jobs(
                host.services().get(SandboxJira.class).store().database(),
                host.options().node());
        host.services().offer(SchedulerService.class, jobs);
        host.services().keep(Jobs.class, jobs);
    }

    @Override
    public void ready(Host host) {
        jobs.start();
    }

    /** Before the plugin stops, so that no job runs in one that is half gone. */
    @Override
    public void stopping() {
        if (jobs != null) {
            jobs.close();
        }
    }
}
