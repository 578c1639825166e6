package io.acceptability.sandbox.probe;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** An entity of the probe plugin. */
public interface Note extends Entity {

    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}
