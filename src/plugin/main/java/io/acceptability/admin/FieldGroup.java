package io.acceptability.admin;

import java.util.List;

/** Parameters that belong together. */
public record FieldGroup(String id, String title, String lead, List<FieldView> fields) {}
