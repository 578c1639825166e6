package io.acceptability.reminders;

import io.acceptability.Wording;
import io.acceptability.domain.Text;

/**
 * Whether somebody wants reminders, and the way to the other.
 *
 * @param other what the button asks for, as the form sends it
 */
public record ChoiceView(String title, String lead, String state, String button, boolean other) {
    static ChoiceView of(boolean wanted, Wording wording) {
        String choice = wanted ? "on" : "off";
        return new ChoiceView(
                wording.word(Text.of("acceptability.reminders.page.title")),
                wording.word(Text.of("acceptability.reminders.page.lead")),
                wording.word(Text.of("acceptability.reminders.page.state." + choice)),
                wording.word(Text.of("acceptability.reminders.page.button." + choice)),
                !wanted);
    }
}
