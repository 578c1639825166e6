package io.acceptability.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The OSWorkflow engine for one act of one user. */
final class Engine extends AbstractWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final ModuleFactory modules;
    private final Rights rights;
    private boolean skipsValidators;
    private String missing;

    Engine(Workflows workflows, WorkflowStore rows, ModuleFactory modules, Rights rights, String userKey) {
        this.modules = modules;
        this.rights = rights;
        this.context = new Caller(userKey);
        setConfiguration(new Stored(workflows, rows));
    }

    /** Lets what follows pass without asking a validator. */
    void skipValidators() {
        skipsValidators = true;
    }

    /** The last class that a workflow named and nobody has. */
    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void verifyInputs(WorkflowEntry entry, List validators, Map variables, PropertySet properties)
            throws WorkflowException {
        if (!skipsValidators) {
            super.verifyInputs(entry, validators, variables, properties);
        }
    }

    @Override
    protected Object loadObject(String className) {
        String name = className.trim();
        if (JiraModules.knows(name)) {
            return JiraModules.create(name, rights);
        }
        Object module = modules.create(name).orElse(null);
        if (module == null) {
            // The engine then says itself what it misses, and stops.
            missing = name;
        }
        return module instanceof Condition condition ? quiet(condition, name) : module;
    }

    /** Never ends a workflow: a step that only global transitions leave is no end in Jira. */
    @Override
    protected void checkImplicitFinish(long entryId) {
        // Nothing ends by itself.
    }

    // A condition that breaks hides its own transition, not all of them.
    private static Condition quiet(Condition condition, String name) {
        return (vars, arguments, properties) -> {
            try {
                return condition.passesCondition(vars, arguments, properties);
            } catch (Exception e) {
                LOG.warn("The condition {} failed; its transition is hidden", name, e);
                return false;
            }
        };
    }

    private record Caller(String userKey) implements WorkflowContext {
        @Override
        public String getCaller() {
            return userKey;
        }

        @Override
        public void setRollbackOnly() {
            // The transaction around the act is rolled back by the exception that follows.
        }
    }

    private record Stored(Workflows workflows, WorkflowStore rows) implements Configuration {
        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return rows.getClass().getName();
        }

        @Override
        public Map<Object, Object> getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
            return workflows
                    .byName(name)
                    .map(WorkflowModel::descriptor)
                    .orElseThrow(() -> new FactoryException("There is no workflow " + name));
        }

        @Override
        public String[] getWorkflowNames() {
            return workflows.all().stream().map(WorkflowModel::name).toArray(String[]::new);
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return rows;
        }

        @Override
        public void load(URL url) {
            // Workflows come from the database.
        }

        @Override
        public boolean removeWorkflow(String name) {
            return false;
        }

        @Override
        public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
            return false;
        }
    }
}
