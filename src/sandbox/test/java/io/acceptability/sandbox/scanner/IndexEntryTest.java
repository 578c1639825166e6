package io.acceptability.sandbox.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexEntryTest {

    @Test
    void readsOneEntryALine() throws Exception {
        assertThat(read("io.example.Plain\nio.example.Named#bean\nio.example.Impl#io.example.A,io.example.B\n"))
                .containsExactly(
                        new IndexEntry("io.example.Plain", ""),
                        new IndexEntry("io.example.Named", "bean"),
                        new IndexEntry("io.example.Impl", "io.example.A,io.example.B"));
    }

    @Test
    void refusesBlankLinesAndComments() {
        assertThatThrownBy(() -> read("io.example.Plain\n\nio.example.Other\n")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("# comment\n")).hasMessage("not an entry of a component index: '# comment'");
    }

    private static List<IndexEntry> read(String text) throws IOException {
        return IndexEntry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
