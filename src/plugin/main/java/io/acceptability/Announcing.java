package io.acceptability;

import com.atlassian.event.api.EventPublisher;
import io.acceptability.event.AcceptanceConfirmedEvent;
import io.acceptability.event.DeliveredEvent;
import io.acceptability.event.GateRefusedEvent;
import io.acceptability.event.UnconfirmedDeliveryEvent;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Recorded;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells listeners what was written down. What a listener does with it is its own business, and never ours to fail by. */
@Component
class Announcing {
    private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);

    private final EventPublisher events;

    Announcing(EventPublisher events) {
        this.events = events;
    }

    /**
     * Tells it, if it is of a kind that is told.
     *
     * @param authorKey empty where nobody is known
     */
    void tell(SubjectInfo subject, String authorKey, Recorded written) {
        String type = subject.subject().type().name().toLowerCase(Locale.ROOT);
        long id = subject.subject().id();
        String key = subject.key();
        var at = written.act().at();
        if (written.fact() instanceof Fact.Confirmed) {
            publish(new AcceptanceConfirmedEvent(type, id, key, authorKey, at));
        } else if (written.fact() instanceof Fact.Refused refused) {
            publish(new GateRefusedEvent(
                    type,
                    id,
                    key,
                    authorKey,
                    at,
                    refused.codes().stream().map(Enum::name).toList()));
        } else if (written.fact() instanceof Fact.Delivered delivered) {
            publish(
                    delivered.confirmed()
                            ? new DeliveredEvent(type, id, key, authorKey, at, delivered.at())
                            : new UnconfirmedDeliveryEvent(
                                    type,
                                    id,
                                    key,
                                    authorKey,
                                    at,
                                    delivered.at(),
                                    delivered.way().name()));
        }
    }

    /** Publishes an event. */
    void publish(Object event) {
        try {
            events.publish(event);
        } catch (RuntimeException failure) {
            LOG.warn("A listener failed with {}.", event, failure);
        }
    }
}
