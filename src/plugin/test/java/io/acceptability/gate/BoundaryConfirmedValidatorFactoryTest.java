package io.acceptability.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryConfirmedValidatorFactoryTest {
    private final BoundaryConfirmedValidatorFactory factory = new BoundaryConfirmedValidatorFactory();
    private final Map<String, Object> params = new HashMap<>();

    @SuppressWarnings("unchecked")
    private static ValidatorDescriptor validator(String setting) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().put("class.name", "io.acceptability.gate.BoundaryConfirmedValidator");
        if (setting != null) {
            validator.getArgs().put("requireProject", setting);
        }
        return validator;
    }

    @Test
    void aNewValidatorAsksForTheEpicOnly() {
        factory.getVelocityParamsForInput(params);
        assertThat(params).containsEntry("requireProject", false);
    }

    @Test
    void editingShowsWhatIsStored() {
        factory.getVelocityParamsForEdit(params, validator("true"));
        assertThat(params).containsEntry("requireProject", true);
        factory.getVelocityParamsForEdit(params, validator("false"));
        assertThat(params).containsEntry("requireProject", false);
        factory.getVelocityParamsForEdit(params, validator(null));
        assertThat(params).containsEntry("requireProject", false);
    }

    @Test
    void viewingSaysWhenTheSettingCannotBeRead() {
        factory.getVelocityParamsForView(params, validator("maybe"));
        assertThat(params).containsEntry("unreadable", true);
        factory.getVelocityParamsForView(params, validator("true"));
        assertThat(params).containsEntry("unreadable", false).containsEntry("requireProject", true);
    }

    @Test
    void storesACheckedBoxAndItsAbsence() {
        assertThat(factory.getDescriptorParams(Map.of("requireProject", new String[] {"true"})))
                .isEqualTo(Map.of("requireProject", "true"));
        assertThat(factory.getDescriptorParams(Map.of("atl_token", new String[] {"x"})))
                .isEqualTo(Map.of("requireProject", "false"));
    }

    @Test
    void refusesToStoreAnythingElseAndNamesTheParameter() {
        assertThatThrownBy(() -> factory.getDescriptorParams(Map.of("requireProject", new String[] {"maybe"})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requireProject");
        assertThatThrownBy(() -> factory.getDescriptorParams(Map.of("requireProject", new String[] {"true", "false"})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
