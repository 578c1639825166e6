package io.acceptability.rest;

import com.atlassian.sal.api.web.context.HttpContext;
import io.acceptability.RequestMemory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps what was read on the request itself, so that it ends with it. It stands here because of the servlet types it needs. */
@Component
final class HttpRequestMemory implements RequestMemory {
    private static final String ATTRIBUTE = HttpRequestMemory.class.getName();

    private final HttpContext http;

    HttpRequestMemory(HttpContext http) {
        this.http = http;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> reading) {
        HttpServletRequest request = http.getRequest();
        if (request == null) {
            return reading.get();
        }
        Map<Object, Object> read = (Map<Object, Object>) request.getAttribute(ATTRIBUTE);
        if (read == null) {
            read = new HashMap<>();
            request.setAttribute(ATTRIBUTE, read);
        }
        T known = (T) read.get(key);
        if (known == null) {
            known = reading.get();
            read.put(key, known);
        }
        return known;
    }
}
