package io.acceptability.sandbox.scanner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an index file that the Spring scanner writes at build time.
 *
 * @param type the class or interface
 * @param rest what follows the {@code #}: a bean's name or the exported interfaces; empty without one
 */
public record IndexEntry(String type, String rest) {

    /** The bean's name, or this one where the line gives none. */
    String nameOr(String name) {
        return rest.isEmpty() ? name : rest;
    }

    /** Reads an index file: one entry a line, neither blank lines nor comments. */
    public static List<IndexEntry> read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return read(in);
        }
    }

    /** Reads an index file's content. */
    public static List<IndexEntry> read(InputStream in) throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            entries.add(parse(line));
        }
        return entries;
    }

    private static IndexEntry parse(String line) throws IOException {
        if (!line.matches("[\\w$.]+(#[\\w$.,-]+)?")) {
            throw new IOException("not an entry of a component index: '" + line + "'");
        }
        int hash = line.indexOf('#');
        return hash < 0 ? new IndexEntry(line, "") : new IndexEntry(line.substring(0, hash), line.substring(hash + 1));
    }
}
