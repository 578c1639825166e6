package io.acceptability.panel;

import java.util.List;

/**
 * Whether Delivered is open.
 *
 * @param confirmable whether confirming would be accepted now
 * @param blocked why confirming would not be accepted, or null
 */
public record GateView(boolean open, String headline, List<ReasonsView> reasons, boolean confirmable, String blocked) {}
