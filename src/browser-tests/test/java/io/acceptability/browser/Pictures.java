package io.acceptability.browser;

import java.nio.file.Path;

/** Where pictures of pages go. */
final class Pictures {
    private Pictures() {}

    static Path folder() {
        return Path.of(System.getProperty("acceptability.screenshots", "target/browser-tests/screenshots"));
    }
}
