package io.acceptability.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.gate.BoundaryConfirmedValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage knows the modules by name only: this ties the names to the descriptor. */
class GateModuleTest {
    @Test
    void theNamesAreThoseOfTheDescriptor() throws IOException {
        String descriptor;
        try (InputStream in = GateModule.class.getResourceAsStream("/atlassian-plugin.xml")) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (GateModule module : GateModule.values()) {
            String tag = module == GateModule.POST_FUNCTION
                    ? "function"
                    : module.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(descriptor)
                    .contains("<workflow-" + tag + " key=\"" + module.key() + "\"")
                    .contains("<" + tag + "-class>" + module.className() + "</" + tag + "-class>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", " true ", "", "TRUE", "yes", "null"})
    void aSettingIsReadableHereWhereTheValidatorCanReadIt(String setting) {
        boolean accepted;
        try {
            new BoundaryConfirmedValidatorFactory().getDescriptorParams(Map.of("requireProject", setting));
            accepted = true;
        } catch (IllegalArgumentException unreadable) {
            accepted = false;
        }
        assertThat(GateModule.isSettingReadable(Map.of("requireProject", setting)))
                .isEqualTo(accepted);
    }
}
