package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The words on a page as they are written, whatever case the look gives them. */
public final class Words {
    private Words() {}

    /** Those of one visible element, with single spaces. */
    public static String of(Locator element) {
        element.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return single(element.textContent());
    }

    /** Those of each visible element. */
    public static List<String> ofAll(Locator elements) {
        return elements.all().stream().filter(Locator::isVisible).map(Words::of).toList();
    }

    static String single(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
