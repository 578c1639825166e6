package io.acceptability.signatures;

import io.acceptability.signatures.SignatureList.RealType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Copies from the full list of real signatures the lines that our types need; run by hand, see CONTRIBUTING. */
final class RefreshSignatures {

    private RefreshSignatures() {}

    /** Takes the full list (gzip) and the file to write. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            String full = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    Path.of(arguments[1]),
                    needed(SignatureList.parse(full.lines().toList())));
        }
    }

    private static String needed(SignatureList full) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (StubType stub : StubType.all()) {
            if (SignaturesTest.newer().containsKey(stub.name())) {
                continue;
            }
            for (String name : full.withAncestors(stub.name())) {
                full.type(name).ifPresent(type -> members.computeIfAbsent(type.name(), key -> new TreeSet<>()));
            }
            for (String member : stub.members()) {
                full.declaring(stub.name(), member)
                        .ifPresent(type -> members.get(type.name()).add(member));
            }
        }
        StringBuilder text = new StringBuilder(
                "# From the Jira 9.1 API: the types we have signatures of, what stands"
                        + " above them, and the members we use.\n# Not edited by hand; CONTRIBUTING.md says how to refresh it.\n");
        members.forEach((name, lines) -> {
            RealType type = full.type(name).orElseThrow();
            text.append(type.line()).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return text.toString();
    }
}
