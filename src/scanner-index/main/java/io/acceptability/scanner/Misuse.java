package io.acceptability.scanner;

import javax.lang.model.element.Element;

/** An annotation that Jira would misread or ignore, and why. */
record Misuse(Element element, String message) {}
