package com.atlassian.webresource.api.assembler;

/** Gathers scripts and style sheets for one page. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
