package io.acceptability.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllowListTest {

    interface Titled {
        String getTitle();
    }

    record View(String getTitle, List<String> rows) implements Titled {
        String label(String text, int times) {
            return text;
        }
    }

    @Test
    void plainValuesAndCollectionsAreAllowed() throws Exception {
        assertThat(allows(String.class.getMethod("length"))).isTrue();
        assertThat(allows(List.class.getMethod("size"))).isTrue();
        assertThat(allows(List.of(1).getClass().getMethod("get", int.class))).isTrue();
        assertThat(allows(Map.Entry.class.getMethod("getKey"))).isTrue();
        assertThat(allows(Integer.class.getMethod("intValue"))).isTrue();
        assertThat(allows(View.class.getMethod("toString"))).isTrue();
    }

    @Test
    void everythingElseIsBlocked() throws Exception {
        assertThat(allows(Object.class.getMethod("getClass"))).isFalse();
        assertThat(allows(Class.class.getMethod("forName", String.class))).isFalse();
        assertThat(allows(Runtime.class.getMethod("exec", String.class))).isFalse();
        assertThat(allows(Instant.class.getMethod("toEpochMilli"))).isFalse();
        assertThat(allows(View.class.getDeclaredMethod("rows"))).isFalse();
    }

    @Test
    void listedMethodsAreAllowedWithTheirParameters() throws Exception {
        Method label = View.class.getDeclaredMethod("label", String.class, int.class);
        assertThat(allows(label, name(View.class) + "#label(java.lang.String int)"))
                .isTrue();
        assertThat(allows(label, name(View.class) + "#label(java.lang.String, int)"))
                .isTrue();
        assertThat(allows(label, name(View.class) + "#label()")).isFalse();
    }

    @Test
    void methodOfAListedInterfaceIsAllowedOnWhatImplementsIt() throws Exception {
        Method title = View.class.getDeclaredMethod("getTitle");
        assertThat(allows(title, name(Titled.class) + "#getTitle()")).isTrue();
        assertThat(allows(Titled.class.getDeclaredMethod("getTitle"), name(View.class) + "#getTitle()"))
                .isFalse();
    }

    @Test
    void entryThatIsNoneIsRefused() {
        assertThatThrownBy(() -> AllowList.of(List.of("io.example.View.getTitle")))
                .hasMessage("not an entry of a Velocity allow-list: io.example.View.getTitle");
    }

    private static boolean allows(Method method, String... entries) {
        return AllowList.of(List.of(entries)).allows(method);
    }

    private static String name(Class<?> type) {
        return type.getName();
    }
}
