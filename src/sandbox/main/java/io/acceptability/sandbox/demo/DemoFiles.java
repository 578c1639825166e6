package io.acceptability.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The texts of the demo. Days in them count from the day on which the demo is made. */
final class DemoFiles {
    static final JsonMapper JSON = new JsonMapper();

    private DemoFiles() {}

    static JsonNode read(String name) {
        try (InputStream in = DemoFiles.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
