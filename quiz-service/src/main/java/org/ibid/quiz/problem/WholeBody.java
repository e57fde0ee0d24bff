package org.ibid.quiz.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses a body that lacks what its record does not declare nullable, so that no code behind meets a null. */
@Provider
class WholeBody implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw Refusal.unacceptable("empty-body", "Nothing was sent.", "");
        }
        missing(body).ifPresent(name -> {
            throw Refusal.unacceptable("missing", "Something is missing: " + name + ".", "");
        });
        return body;
    }

    /** Name of the first component that is null and may not be. */
    static Optional<String> missing(@Nullable Object value) {
        return switch (value) {
            case Record tree -> missingIn(tree);
            case Collection<?> several ->
                several.stream()
                        .map(one -> one == null ? Optional.of("an element") : missing(one))
                        .flatMap(Optional::stream)
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> missingIn(Record tree) {
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            Object value = valueOf(component, tree);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return Optional.of(component.getName());
            }
            Optional<String> deeper = missing(value);
            if (deeper.isPresent()) {
                return deeper.map(name -> component.getName() + "." + name);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record tree) {
        try {
            return component.getAccessor().invoke(tree);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
