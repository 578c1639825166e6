package io.acceptability.admin;

import java.util.List;

/** What was entered under one label; several lines where it was a list. */
public record ValueView(String label, List<String> lines) {}
