package io.acceptability.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.ProjectPage;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes the pictures of the README from a running sandbox: {@code ReadmePictures URL KEY FOLDER} writes {@code panel.png}, as dana sees
 * the epic, {@code panel-zh.png}, as lin sees it, and {@code portfolio.png}, as dana sees the epic's project.
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
                take(tab.page(), panel.root(), Path.of(arguments[2], file));
                tab.close();
            });
            Tab tab = new Tab(chromium.window(WIDTH), arguments[0]).logIn("dana");
            tab.go("/projects/" + arguments[1].replaceAll("-.*", "") + "?selectedItem=io.acceptability.jira:portfolio");
            ProjectPage project = new ProjectPage(tab.page());
            project.headline();
            project.verdict();
            take(tab.page(), project.root(), Path.of(arguments[2], "portfolio.png"));
            tab.close();
        }
    }

    /** The page from its top down to the end of this part of it. */
    static void take(Page page, Locator part, Path file) {
        page.evaluate("() => window.scrollTo(0, 0)");
        BoundingBox box = part.boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setClip(0, 0, WIDTH, box.y + box.height + 24));
    }
}
