package io.acceptability.panel;

import java.util.List;

/**
 * What the dialog starts with that concedes a reading.
 *
 * @param rule the reading's id
 * @param dialog the dialog's name, one for each reading
 * @param sentence what strains it
 * @param issues the drivers that can be conceded one by one; empty where only the whole reading can
 */
public record ConcedeView(String rule, String dialog, String label, String sentence, List<Choice> issues) {
    public boolean hasIssues() {
        return !issues.isEmpty();
    }
}
