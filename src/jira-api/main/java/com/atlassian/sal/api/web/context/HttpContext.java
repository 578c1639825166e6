package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;

public interface HttpContext {
    HttpServletRequest getRequest();
}
