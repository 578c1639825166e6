package com.atlassian.webresource.api.assembler;

/** What the page that is being made needs. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
