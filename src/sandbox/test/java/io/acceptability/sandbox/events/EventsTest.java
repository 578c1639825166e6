package io.acceptability.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events reach who wants them, and nobody's fault is anybody else's. */
class EventsTest {
    private final Events events = new Events();
    private final List<String> heard = new ArrayList<>();

    /** Hears texts, on the thread that publishes. */
    public final class Texts {
        @EventListener
        public void hear(CharSequence text) {
            heard.add(text + " on " + Thread.currentThread().getName());
        }
    }

    /** Breaks on everything. */
    public static final class Broken {
        @EventListener
        public void hear(Object event) {
            throw new NoClassDefFoundError("on purpose");
        }
    }

    @Test
    void eachListenerHearsTheEventsOfItsTypeOnThePublishingThread() {
        events.register(new Texts());
        events.publish("one");
        events.publish(2);
        assertThat(heard).containsExactly("one on " + Thread.currentThread().getName());
    }

    @Test
    void aBrokenListenerStopsNeitherTheOthersNorThePublisher() {
        events.register(new Broken());
        events.register(new Texts());
        events.publish("one");
        assertThat(heard).hasSize(1);
    }

    @Test
    void aListenerIsHeldOnceAndGoesWhenItIsUnregistered() {
        Texts texts = new Texts();
        events.register(texts);
        events.register(texts);
        events.publish("one");
        events.unregister(texts);
        events.publish("two");
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatCannotListenIsRefused() {
        assertThatThrownBy(() -> events.register("no listener")).hasMessageContaining("has no public method");
    }
}
