package io.acceptability.sandbox.webwork;

import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;

/** Puts what an action has rendered into the layout that it asks for. */
@FunctionalInterface
public interface Decorator {

    /** The page in its layout. */
    PageResult decorate(ActionPage page, PageRequest request);
}
