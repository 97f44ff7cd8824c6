package org.crosscheck.web.guard;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** Takes NUL, which PostgreSQL keeps in no text, out of the fields of a form, on H2 as well; but see {@link AsSent}. */
@Provider
public class WithoutNul implements ParamConverterProvider {
    private static final ParamConverter<String> CONVERTER = new ParamConverter<>() {
        @Override
        public String fromString(String value) {
            return value == null ? null : value.replace("\0", "");
        }

        @Override
        public String toString(String value) {
            return value;
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        boolean asSent = annotations != null
                && Stream.of(annotations).anyMatch(annotation -> annotation.annotationType() == AsSent.class);
        return type == String.class && !asSent ? (ParamConverter<T>) CONVERTER : null;
    }
}
