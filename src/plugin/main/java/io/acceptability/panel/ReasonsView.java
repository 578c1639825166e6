package io.acceptability.panel;

import java.util.List;

/** Reasons that follow one another and that the same people can act on. */
public record ReasonsView(String who, List<ReasonView> reasons) {}
