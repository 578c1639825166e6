package io.acceptability.watch;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import io.acceptability.Deliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Has every issue looked at that an event tells of. It keeps nobody waiting, and never fails towards Jira. */
@Component
public final class IssueWatch implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IssueWatch.class);

    private final EventPublisher events;
    private final Deliveries deliveries;

    IssueWatch(EventPublisher events, Deliveries deliveries) {
        this.events = events;
        this.deliveries = deliveries;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            Long issue = event.getIssue().getId();
            if (issue != null && !EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                deliveries.changed(issue);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("An event could not be followed; the cluster’s job will look.", failure);
        }
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }
}
