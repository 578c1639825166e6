package io.acceptability;

import io.acceptability.domain.Nullable;
import java.util.List;

/**
 * Somebody whom entries name, by that name: all who are called so are one here.
 *
 * @param id of one of the mentions; stands for the name, so that no address has to say it
 * @param about roles and organisations that were entered with the name, each once
 * @param places the subjects that name them and that the viewer may see
 * @param hiddenPlaces how many others there are, with {@code hiddenMentions}
 */
public record NamedPerson(
        long id, String name, List<String> about, List<Place> places, int hiddenPlaces, int hiddenMentions) {
    /**
     * A subject that names them.
     *
     * @param slug what the ledger calls it
     * @param key of the issue or project
     */
    public record Place(String slug, String key, @Nullable String summary, boolean project, int mentions) {}

    public NamedPerson {
        about = List.copyOf(about);
        places = List.copyOf(places);
    }

    /** How often they are named, also where the viewer may not look. */
    public int mentions() {
        return hiddenMentions + places.stream().mapToInt(Place::mentions).sum();
    }
}
