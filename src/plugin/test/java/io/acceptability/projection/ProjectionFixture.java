package io.acceptability.projection;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Makes the projection for tests of other packages. */
public final class ProjectionFixture {
    private ProjectionFixture() {}

    public static Projection on(ActiveObjects ao) {
        return new Projection(ao);
    }
}
