package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.acceptability.domain.Text;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    @Test
    void everyMethodThatAFormCouldReachLeavesTheRefusalToTheBody() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(BodyTest.class
                        .getResource("/io/acceptability/rest/Body.class")
                        .toURI())
                .getParent())) {
            List<Method> posts = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> "io.acceptability.rest." + name.replace(".class", ""))
                    .flatMap(name -> Stream.of(resource(name).getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(POST.class))
                    .toList();
            assertThat(posts).hasSizeGreaterThan(7).allSatisfy(post -> {
                assertThat(post.isAnnotationPresent(XsrfProtectionExcluded.class))
                        .as("%s", post)
                        .isTrue();
                assertThat(post.getParameterTypes()).contains(ContainerRequestContext.class);
            });
        }
    }

    private static Class<?> resource(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=utf-8",
                "application/json; charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "application/json; odata=verbose"
            })
    void jsonInUtf8IsRead(String type) {
        assertThat(body(type, "{\"note\":\"接受\"}").object().get("note").textValue())
                .isEqualTo("接受");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ";",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json-patch+json",
                "application/jsonx",
                "application/json; charset=ISO-8859-1",
                "no type at all"
            })
    void anythingElseIsRefusedAsTheWrongType(String type) {
        assertThat(refused(body(type, "{}")).status()).isEqualTo(415);
    }

    @Test
    void aBodyOfExactly64KiBIsRead() {
        String text = "{\"note\":\"" + "x".repeat(Body.MOST_BYTES - 11) + "\"}";
        assertThat(text).hasSize(Body.MOST_BYTES);
        assertThat(body(JSON, text).object()).hasSize(1);
    }

    @Test
    void aBodyOfOneByteMoreIsTooLarge() {
        Refusal refusal = refused(body(JSON, " ".repeat(Body.MOST_BYTES - 1) + "{}"));
        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.messages()).containsExactly(Text.of("acceptability.rest.body.too-large", 64));
    }

    @Test
    void aBodyThatNeverEndsIsTooLargeToo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(refused(new Body(JSON, endless)).status()).isEqualTo(413);
    }

    @Test
    void aBodyThatBreaksOffIsRefused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThat(refused(new Body(JSON, broken)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | not-an-object",
                "~  ~ | not-an-object",
                "null | not-an-object",
                "[] | not-an-object",
                "\"text\" | not-an-object",
                "7 | not-an-object",
                "{} {} | goes-on",
                "{} x | malformed",
                "{\"a\":1 | malformed",
                "{'a':1} | malformed",
                "{a:1} | malformed",
                "{\"a\":01} | malformed",
                "{\"a\":NaN} | malformed",
                "{\"a\":1,} | malformed",
                "{\"a\":\"\\x\"} | malformed",
                "{\"a\":1} // why | malformed",
                "{\"a\":1,\"a\":1} | named-twice",
                "{\"a\":{\"b\":1,\"b\":2}} | named-twice",
                "<a/> | malformed"
            })
    void whatIsNoJsonObjectIsRefusedInAPlainSentence(String text, String reason) {
        Refusal refusal = refused(body(JSON, text));
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.key()).isEqualTo("acceptability.rest.body." + reason));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        Charset latin = StandardCharsets.ISO_8859_1;
        Refusal refusal = refused(new Body(JSON, new ByteArrayInputStream("{\"a\":\"é\"}".getBytes(latin))));
        assertThat(refusal.messages()).containsExactly(Text.of("acceptability.rest.body.not-utf8"));
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        String deep = "{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        assertThat(refused(body(JSON, deep)).status()).isEqualTo(400);
    }

    @Test
    void aNumberOfManyDigitsIsRefusedAndNotComputed() {
        assertThat(refused(body(JSON, "{\"a\":" + "9".repeat(60_000) + "}")).status())
                .isEqualTo(400);
    }

    @Property
    void noBytesMakeItThrowAnythingButARefusal(@ForAll byte[] bytes) {
        assertObjectOrRefusal(new Body(JSON, new ByteArrayInputStream(bytes)));
    }

    @Property
    void noTextThatLooksLikeJsonMakesItThrowAnythingButARefusal(
            @ForAll
                    @Chars({
                        '{', '}', '[', ']', '"', ':', ',', '\\', 'u', 'd', '8', '0', '-', '.', 'e', 'n', ' ', '\uD800'
                    })
                    @StringLength(max = 60)
                    String text) {
        assertObjectOrRefusal(body(JSON, "{" + text));
        assertObjectOrRefusal(body(JSON, "{\"a\":" + text + "}"));
    }

    @Property
    void noContentTypeMakesItThrowAnythingButARefusal(@ForAll String type) {
        assertObjectOrRefusal(body(type, "{}"));
    }

    private static void assertObjectOrRefusal(Body body) {
        try {
            assertThat(body.object()).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.status()).isIn(400, 413, 415);
        }
    }

    private static Refusal refused(Body body) {
        Refusal refusal = catchThrowableOfType(Refusal.class, body::object);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static Body body(String type, String text) {
        return new Body(type, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
