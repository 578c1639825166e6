package io.acceptability.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Route;
import io.acceptability.domain.coverage.RouteKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A transition into a delivered status, as it stands in a descriptor.
 *
 * @param endings those of its endings that lead there
 */
record Passage(
        ActionDescriptor action,
        RouteKind kind,
        boolean arrives,
        List<String> from,
        List<String> to,
        List<String> elsewhere,
        List<Ending> endings) {
    /** What coverage says of it. */
    Route route() {
        Restriction restriction = Restriction.of(action);
        return new Route(
                action.getId(),
                action.getName() == null ? "" : action.getName().strip(),
                kind,
                arrives,
                from,
                to,
                elsewhere,
                guard(restriction),
                isRecorded(),
                restriction == Restriction.LOOSE,
                restriction != Restriction.NONE);
    }

    private Guard guard(Restriction restriction) {
        boolean unreadable = Stream.concat(own(), endings.stream().flatMap(Ending::validators))
                .filter(Passage::isOurs)
                .anyMatch(validator -> !GateModule.isSettingReadable(validator.getArgs()));
        if (unreadable) {
            return Guard.SETTING_UNREADABLE;
        }
        if (hasValidator()) {
            return Guard.GUARDED;
        }
        return restriction == Restriction.OURS ? Guard.CONDITION_ONLY : Guard.NOT_GUARDED;
    }

    /** Whether our validator is asked before each of the endings. */
    boolean hasValidator() {
        return own().anyMatch(Passage::isOurs)
                || endings.stream().allMatch(ending -> ending.validators().anyMatch(Passage::isOurs));
    }

    private boolean isRecorded() {
        return Ending.records(action.getPostFunctions()) || endings.stream().allMatch(Ending::records);
    }

    private Stream<ValidatorDescriptor> own() {
        return Descriptors.list(action.getValidators(), ValidatorDescriptor.class).stream();
    }

    private static boolean isOurs(ValidatorDescriptor validator) {
        return GateModule.VALIDATOR.is(validator.getType(), validator.getArgs());
    }
}
