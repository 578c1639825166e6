package io.acceptability.sandbox.probe;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Condition and context provider of the probe's panels. */
public class ProbePanel implements Condition, ContextProvider {

    private String title = "";

    @Override
    public void init(Map<String, String> params) {
        title = params.getOrDefault("title", "");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !"hidden".equals(context.get("mode"));
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if ("broken".equals(context.get("mode"))) {
            throw new IllegalStateException("broken on purpose");
        }
        Map<String, Object> seen = new HashMap<>(context);
        seen.put("view", new ProbeView(title, List.of("a & b", "c")));
        return seen;
    }
}
