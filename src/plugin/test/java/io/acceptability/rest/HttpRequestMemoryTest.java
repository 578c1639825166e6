package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HttpRequestMemoryTest {
    private final HttpContext http = mock(HttpContext.class);
    private final HttpRequestMemory memory = new HttpRequestMemory(http);
    private final AtomicInteger reads = new AtomicInteger();

    private void newRequest() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, Object> attributes = new HashMap<>();
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        when(http.getRequest()).thenReturn(request);
    }

    private int read(String key) {
        return memory.once(key, reads::incrementAndGet);
    }

    @Test
    void readsOncePerKeyAndRequest() {
        newRequest();
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);
        newRequest();
        assertThat(read("a")).isEqualTo(3);
    }

    @Test
    void remembersNothingOutsideARequest() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(2);
    }
}
