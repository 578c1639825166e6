package io.acceptability.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.signatures.SignatureList.RealType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every hand-written signature against the real Jira 9.1 one: what compiles here must link there. */
class SignaturesTest {

    private final SignatureList real = SignatureList.parse(lines("signatures.txt"));
    private final Map<String, String> newer = newer();

    @TestFactory
    Stream<DynamicTest> every_type_is_as_in_the_real_api() {
        return StubType.all().stream()
                .filter(stub -> !newer.containsKey(stub.name()))
                .map(stub -> DynamicTest.dynamicTest(
                        stub.name(), () -> assertThat(differences(stub, real)).isEmpty()));
    }

    @Test
    void every_type_said_to_be_newer_exists_has_a_reason_and_is_not_in_the_list() {
        List<String> stubs = StubType.all().stream().map(StubType::name).toList();
        newer.forEach((type, reason) -> {
            assertThat(stubs).contains(type);
            assertThat(reason).as("reason for %s", type).isNotBlank();
            assertThat(real.type(type)).as("%s is in the list after all", type).isEmpty();
        });
    }

    @Test
    void a_type_missing_from_the_list_is_a_difference() {
        assertThat(differences(new StubType(Sample.class), SignatureList.parse(List.of())))
                .containsExactly("not in signatures.txt: " + Sample.class.getName());
    }

    @Test
    void wrong_kinds_ancestors_members_modifiers_and_exceptions_are_differences() {
        SignatureList other = SignatureList.parse(List.of(
                "public interface " + Sample.class.getName()
                        + "<T extends java.util.List<T>> extends java.lang.Cloneable",
                "  public default close()V",
                "  public size()J"));

        assertThat(differences(new StubType(Sample.class), other))
                .containsExactly(
                        "is public abstract class, really public interface",
                        "has no supertype java.lang.AutoCloseable",
                        "has no member: protected <init>()V",
                        "has no member: public abstract size()I",
                        "has no member: public close()V throws java.io.IOException");
    }

    static List<String> differences(StubType stub, SignatureList real) {
        if (real.type(stub.name()).isEmpty()) {
            return List.of("not in signatures.txt: " + stub.name());
        }
        RealType type = real.type(stub.name()).orElseThrow();
        List<String> differences = new ArrayList<>();
        if (!stub.kind().equals(type.kind())) {
            differences.add("is " + stub.kind() + ", really " + type.kind());
        }
        stub.supertypes().stream()
                .filter(supertype -> !real.withAncestors(stub.name()).contains(supertype))
                .forEach(supertype -> differences.add("has no supertype " + supertype));
        stub.members().stream()
                .filter(member -> real.declaring(stub.name(), member).isEmpty())
                .forEach(member -> differences.add("has no member: " + member));
        return differences;
    }

    static Map<String, String> newer() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : lines("newer.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return reasons;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = SignaturesTest.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public abstract static class Sample implements AutoCloseable {

        protected Sample() {}

        public abstract int size();

        @Override
        public void close() throws IOException {}
    }
}
