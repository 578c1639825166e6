package io.acceptability.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @TempDir
    Path folder;

    @Test
    void withoutOptionsThereAreDefaults() {
        Options options = Options.parse();
        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.node()).isEqualTo("node1");
        assertThat(options.home().getFileName()).hasToString("sandbox-home");
        assertThat(options.db()).isEmpty();
        assertThat(options.past()).isFalse();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void filesMayBeGivenSeveralTimes() throws Exception {
        String one = Files.createFile(folder.resolve("one.json")).toString();
        String two = Files.createFile(folder.resolve("two.json")).toString();
        Options options = Options.parse("--import", one, "--import", two, "--workflow", two, "--fresh");
        assertThat(options.imports()).containsExactly(Path.of(one), Path.of(two));
        assertThat(options.workflows()).containsExactly(Path.of(two));
        assertThat(options.fresh()).isTrue();
    }

    @Test
    void thePastComesWhenAskedFor() {
        assertThat(Options.parse("--past").past()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, unknown option --nonsense",
        "--port, option --port needs a value",
        "--port 65536, 'option --port needs a number up to 65535, not 65536'",
        "--port x, 'option --port needs a number up to 65535, not x'",
        "--import nowhere.json, option --import: cannot read nowhere.json",
        "--workflow nowhere.xml, option --workflow: cannot read nowhere.xml",
        "--plugin nowhere.jar, option --plugin: cannot read nowhere.jar",
        "--db mysql://x, option --db needs a JDBC URL",
    })
    void whatCannotBeUsedIsNamedInOneLine(String line, String message) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }
}
