package io.acceptability.sandbox.scanner;

import java.beans.Introspector;
import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.gemini.blueprint.service.exporter.support.OsgiServiceFactoryBean;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** Turns the index files of a plugin into bean definitions: its components, the services it imports and exports. */
final class ScanIndexesParser implements BeanDefinitionParser {

    private static final String FOLDER = "META-INF/plugin-components/";

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        BeanDefinitionRegistry registry = context.getRegistry();
        ClassLoader loader = context.getReaderContext().getResourceLoader().getClassLoader();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry, element);
        try {
            for (IndexEntry entry : entries(loader, "component")) {
                component(registry, entry);
            }
            for (IndexEntry entry : entries(loader, "imports")) {
                serviceImport(registry, loader, entry);
            }
            for (IndexEntry entry : entries(loader, "exports")) {
                serviceExport(registry, loader, entry);
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the plugin's component index cannot be used: " + e, e);
        }
        return null;
    }

    private static java.util.List<IndexEntry> entries(ClassLoader loader, String file) throws IOException {
        java.util.List<IndexEntry> entries = new java.util.ArrayList<>();
        Enumeration<URL> found = loader.getResources(FOLDER + file);
        while (found.hasMoreElements()) {
            entries.addAll(IndexEntry.read(found.nextElement()));
        }
        return entries;
    }

    private static void component(BeanDefinitionRegistry registry, IndexEntry entry) {
        RootBeanDefinition bean = new RootBeanDefinition();
        bean.setBeanClassName(entry.type());
        bean.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        registry.registerBeanDefinition(entry.nameOr(beanName(entry.type())), bean);
    }

    private static void serviceImport(BeanDefinitionRegistry registry, ClassLoader loader, IndexEntry entry)
            throws ClassNotFoundException {
        RootBeanDefinition bean = new RootBeanDefinition(OsgiServiceProxyFactoryBean.class);
        Class<?> service = loader.loadClass(entry.type());
        bean.getPropertyValues().add("interfaces", new Class<?>[] {service});
        bean.getPropertyValues().add("beanClassLoader", loader);
        // Lets Spring see the type without creating the proxy.
        bean.setAttribute("factoryBeanObjectType", service);
        registry.registerBeanDefinition(entry.nameOr(beanName(entry.type())), bean);
    }

    private static void serviceExport(BeanDefinitionRegistry registry, ClassLoader loader, IndexEntry entry)
            throws ClassNotFoundException {
        Class<?> implementation = loader.loadClass(entry.type());
        Class<?>[] interfaces = entry.rest().isEmpty()
                ? ClassUtils.getAllInterfacesForClass(implementation)
                : interfaces(loader, entry.rest().split(","));
        RootBeanDefinition bean = new RootBeanDefinition(OsgiServiceFactoryBean.class);
        bean.getPropertyValues().add("interfaces", interfaces);
        bean.getPropertyValues().add("target", new RuntimeBeanReference(implementation));
        registry.registerBeanDefinition("export-of-" + beanName(entry.type()), bean);
    }

    private static Class<?>[] interfaces(ClassLoader loader, String[] names) throws ClassNotFoundException {
        Class<?>[] interfaces = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            interfaces[i] = loader.loadClass(names[i].strip());
        }
        return interfaces;
    }

    /** Spring's own rule for the names of annotated components. */
    private static String beanName(String type) {
        return Introspector.decapitalize(ClassUtils.getShortName(type));
    }
}
