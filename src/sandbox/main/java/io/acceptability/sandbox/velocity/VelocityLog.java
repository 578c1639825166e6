package io.acceptability.sandbox.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what Velocity has to say into the sandbox's log. */
final class VelocityLog implements LogChute {

    private static final Logger LOG = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {
        // Nothing to prepare.
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable problem) {
        if (level >= ERROR_ID) {
            LOG.error(message, problem);
        } else if (level == WARN_ID) {
            LOG.warn(message, problem);
        } else {
            LOG.debug(message, problem);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || LOG.isDebugEnabled();
    }
}
