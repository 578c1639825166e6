package io.acceptability.people;

import java.util.List;

/**
 * The page on which names are found and erased, worded for one administrator.
 *
 * @param done what was just erased, or null
 * @param asked the name that was looked for
 * @param said how many were found, or that nobody was; null before anything was looked for
 * @param found who was found
 * @param person whose name is to be erased, or null
 */
public record PeoplePage(
        String action, String done, String asked, String said, List<FoundView> found, PersonView person, Words words) {
    /**
     * Somebody who was found.
     *
     * @param about roles and organisations
     * @param where how often and in how many places they are named
     * @param href of the page that asks where to erase the name
     */
    public record FoundView(String name, String about, String where, String href) {}

    /**
     * Somebody whose name may be erased.
     *
     * @param elsewhere how many places the administrator may not see, as the label of a box, or null when there are none
     */
    public record PersonView(
            long id, String name, String about, String where, List<PlaceView> places, String elsewhere) {}

    /**
     * A place that names them.
     *
     * @param code what the box sends
     */
    public record PlaceView(String code, String key, String summary, String ledger, String count) {}

    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }
}
