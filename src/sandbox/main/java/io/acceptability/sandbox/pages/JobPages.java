package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jobs.JobLine;
import io.acceptability.sandbox.jobs.Jobs;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.List;
import java.util.Map;

/** The jobs of plugins, for administrators: when they run, how they ended, and a button that runs one now. */
final class JobPages {
    static final String ADDRESS = "/secure/admin/jobs";

    private final Desk desk;
    private final SideMenu menu;
    private final Look look;
    private final Jobs jobs;

    JobPages(Desk desk, SideMenu menu, Jobs jobs) {
        this.desk = desk;
        this.menu = menu;
        this.look = new Look(desk.jira());
        this.jobs = jobs;
    }

    void addTo(Web web) {
        web.memberPage(ADDRESS, desk.forAdmins(this::list));
        web.memberPage(ADDRESS + "/run", desk.forAdmins(this::run));
    }

    /** A job in the list. */
    public record JobRow(
            String id,
            String mode,
            String schedule,
            String nextRun,
            String lastRun,
            String outcome,
            boolean runnable) {}

    private PageResult list(PageRequest request) {
        Map<String, Object> model = menu.administration(request, "jobs", desk.model(request));
        model.put("jobs", jobs.all().stream().map(this::row).toList());
        return PageResult.html("Scheduler", "pages/jobs.vm", model, "atl.admin");
    }

    private JobRow row(JobLine line) {
        String lastRun = line.lastStart() == null
                ? "never"
                : look.time(line.lastStart()) + ", " + line.lastMillis() + " ms on " + line.lastNode();
        String outcome = line.outcome() == null ? "" : line.outcome();
        return new JobRow(
                line.id(),
                line.runMode(),
                line.schedule(),
                line.nextRun() == null ? "not by itself" : look.time(line.nextRun()),
                lastRun,
                line.message() == null ? outcome : outcome + ": " + line.message(),
                jobs.knows(line.id()));
    }

    private PageResult run(PageRequest request) throws InterruptedException {
        String id = request.parameter("job").orElse("");
        if (!request.isPost() || !jobs.knows(id)) {
            return PageResult.redirect(ADDRESS);
        }
        JobLine line = jobs.runNow(id);
        String user = Desk.userKey(request);
        return PageResult.redirect(ADDRESS
                + ("SUCCESS".equals(line.outcome())
                        ? desk.notices().success(user, id + " has run")
                        : desk.notices()
                                .refusal(
                                        user,
                                        id + " ended with " + line.outcome(),
                                        List.of(String.valueOf(line.message())))));
    }
}
