package io.acceptability.ledger;

/** Says that an entry is written as only a later version of the app writes it: somebody went back to this one. */
final class UnknownSchemaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final long schema;

    private UnknownSchemaException(long schema) {
        super("schema " + schema + " is of a later version");
        this.schema = schema;
    }

    /**
     * Refuses what is not written in the schema known here.
     *
     * @throws IllegalArgumentException of this kind where the schema is a later one
     */
    static void check(long schema, long known) {
        if (schema > known) {
            throw new UnknownSchemaException(schema);
        }
        if (schema < known) {
            throw new IllegalArgumentException("there never was a schema " + schema);
        }
    }

    long schema() {
        return schema;
    }
}
