package com.atlassian.webresource.api.assembler;

/** The scripts and style sheets of one page. */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
}
