package io.acceptability.watch;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import io.acceptability.Portfolio;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Tells portfolios of every issue and link that changes. It keeps nobody waiting, and never fails towards Jira. */
@Component
public final class PortfolioWatch implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PortfolioWatch.class);

    private final EventPublisher events;
    private final Portfolio portfolio;

    PortfolioWatch(EventPublisher events, Portfolio portfolio) {
        this.events = events;
        this.portfolio = portfolio;
    }

    /** An issue was created, changed, commented or deleted. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        tell(() -> Stream.of(event.getIssue().getId()));
    }

    /** Two issues are linked. */
    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        tell(() -> ends(event.getIssueLink()));
    }

    /** Two issues are linked no more; also where one of them was deleted. */
    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        tell(() -> ends(event.getIssueLink()));
    }

    private static Stream<Long> ends(IssueLink link) {
        return Stream.of(link.getSourceId(), link.getDestinationId());
    }

    private void tell(Supplier<Stream<Long>> issues) {
        try {
            List<Long> some = issues.get().filter(Objects::nonNull).toList();
            portfolio.changed(some);
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
