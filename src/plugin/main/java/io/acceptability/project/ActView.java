package io.acceptability.project;

import java.util.List;

/** The next act in a narrow column: what to do stands out, what it is about follows. */
public record ActView(String whole, List<PieceView> pieces) {}
