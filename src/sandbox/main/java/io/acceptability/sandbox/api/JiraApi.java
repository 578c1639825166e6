package io.acceptability.sandbox.api;

import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.jobs.Jobs;
import io.acceptability.sandbox.mail.MailBox;
import io.acceptability.sandbox.people.Anonymization;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.PluginSwitch;
import io.acceptability.sandbox.web.SessionCookie;
import io.acceptability.sandbox.web.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Adds Jira's REST resources to the web server. */
public final class JiraApi {
    private JiraApi() {}

    public static void addTo(Web web, SandboxJira jira, HostServices services, Supplier<InstalledPlugin> plugin) {
        Caller caller = new Caller(jira, web::baseUrl);
        List<Object> resources = List.of(
                new MetaResource(caller),
                new IssueResource(caller),
                new CreateMetaResource(caller),
                new TransitionResource(caller),
                new CommentResource(caller),
                new PropertyResource(caller),
                new LinkResource(caller),
                new SearchResource(caller),
                new ProjectResource(caller));
        web.rest("/rest/api/2", resources);
        web.rest("/rest/api/latest", resources);
        web.rest("/rest/agile/1.0", List.of(new IssueResource(caller), new EpicResource(caller)));
        web.rest("/rest/auth/1", List.of(new SessionResource(caller, () -> services.get(SessionCookie.class))));
        List<Object> own = new ArrayList<>(List.of(new SandboxResource(caller), new SandboxProjectResource(caller)));
        own.add(new UserResource(caller, new Anonymization(jira, plugin)));
        services.find(Jobs.class).ifPresent(jobs -> own.add(new JobResource(caller, jobs)));
        services.find(MailBox.class).ifPresent(box -> own.add(new MailResource(caller, box)));
        services.find(PluginSwitch.class).ifPresent(app -> own.add(new AppResource(caller, app)));
        web.rest("/rest/sandbox/1", own);
    }
}
