package io.acceptability.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import io.acceptability.domain.Nullable;
import java.util.List;

/**
 * What our condition does on a transition, by the engine's own rules: in a group of type AND all must pass, in any other one is enough, and
 * an empty group always passes.
 */
enum Restriction {
    /** There are no conditions. */
    NONE,
    /** There are conditions, ours is not among them. */
    OTHERS,
    /** Ours is there, but nobody is kept out by it: it is negated, or another one is enough. */
    LOOSE,
    /** Whoever takes the transition has passed ours. */
    OURS;

    static Restriction of(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction == null || restriction.getConditions().isEmpty()) {
            return NONE;
        }
        List<?> conditions = restriction.getConditions();
        if (guards(null, conditions)) {
            return OURS;
        }
        return mentions(conditions) ? LOOSE : OTHERS;
    }

    private static boolean guards(@Nullable String type, List<?> conditions) {
        return "AND".equals(type)
                ? conditions.stream().anyMatch(Restriction::guards)
                : !conditions.isEmpty() && conditions.stream().allMatch(Restriction::guards);
    }

    private static boolean guards(Object condition) {
        if (condition instanceof ConditionsDescriptor group) {
            return guards(group.getType(), group.getConditions());
        }
        return condition instanceof ConditionDescriptor one && isOurs(one) && !one.isNegate();
    }

    private static boolean mentions(List<?> conditions) {
        return conditions.stream()
                .anyMatch(it -> it instanceof ConditionsDescriptor group
                        ? mentions(group.getConditions())
                        : it instanceof ConditionDescriptor one && isOurs(one));
    }

    private static boolean isOurs(ConditionDescriptor condition) {
        return GateModule.CONDITION.is(condition.getType(), condition.getArgs());
    }
}
