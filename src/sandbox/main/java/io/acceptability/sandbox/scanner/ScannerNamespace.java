package io.acceptability.sandbox.scanner;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** Spring's namespace {@code atlassian-scanner/2}, as far as plugins without a bundled scanner use it. */
public final class ScannerNamespace extends NamespaceHandlerSupport {

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", new ScanIndexesParser());
    }
}
