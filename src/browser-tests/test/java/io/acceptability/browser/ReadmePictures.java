package io.acceptability.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes the pictures of the README from a running sandbox: {@code ReadmePictures URL KEY FOLDER} writes {@code panel.png}, as dana sees
 * the epic, and {@code panel-zh.png}, as lin sees it.
 */
final class ReadmePictures {
    static final int WIDTH = 1280;

    private static final Map<String, String> READERS = Map.of("dana", "panel.png", "lin", "panel-zh.png");

    private ReadmePictures() {}

    public static void main(String[] arguments) {
        try (Chromium chromium = Chromium.start()) {
            READERS.forEach((reader, file) -> {
                Tab tab = new Tab(chromium.window(WIDTH), arguments[0]).logIn(reader);
                AcceptabilityPanel panel = tab.issue(arguments[1]).panel();
                take(tab.page(), panel, Path.of(arguments[2], file));
                tab.close();
            });
        }
    }

    /** The page from its top down to the end of the panel. */
    static void take(Page page, AcceptabilityPanel panel, Path file) {
        BoundingBox box = panel.root().boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setClip(0, 0, WIDTH, box.y + box.height + 24));
    }
}
