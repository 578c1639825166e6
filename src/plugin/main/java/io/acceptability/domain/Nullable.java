package io.acceptability.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what may be absent. Our own, because this package imports {@code java.*} only. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE_USE,
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT
})
public @interface Nullable {}
