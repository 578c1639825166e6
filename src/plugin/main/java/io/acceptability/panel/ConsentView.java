package io.acceptability.panel;

/**
 * One piece of evidence of where the customer stands.
 *
 * @param warning why it is no consent, and what brings it back to something that can be judged; null where it is consent
 * @param quote what was said, or null
 */
public record ConsentView(
        long id,
        String code,
        String kind,
        String person,
        String authority,
        String when,
        String lasting,
        String quote,
        LinkView link,
        String by,
        String warning) {}
