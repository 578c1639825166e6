package io.acceptability.rest;

import com.atlassian.sal.api.web.context.HttpContext;
import io.acceptability.PageAddress;
import io.acceptability.PageQuery;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Reads the address from the request under way. It stands here because of the servlet types it needs. */
@Component
final class HttpPageAddress implements PageAddress {
    private final HttpContext http;

    HttpPageAddress(HttpContext http) {
        this.http = http;
    }

    @Override
    public PageQuery query() {
        HttpServletRequest request = http.getRequest();
        return request == null ? name -> null : request::getParameter;
    }
}
