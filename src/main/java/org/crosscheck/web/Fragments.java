package org.crosscheck.web;

import java.lang.reflect.RecordComponent;

import io.quarkus.qute.TemplateInstance;

/** Draws a part of a page with the page's own values. */
final class Fragments {
    private Fragments() {}

    /** The fragment {@code id} of a page that is a record. */
    static TemplateInstance of(TemplateInstance page, String id) {
        TemplateInstance fragment = page.getFragment(id).instance();
        for (RecordComponent component : page.getClass().getRecordComponents()) {
            fragment.data(component.getName(), value(component, page));
        }
        return fragment;
    }

    private static Object value(RecordComponent component, Object page) {
        try {
            return component.getAccessor().invoke(page);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
