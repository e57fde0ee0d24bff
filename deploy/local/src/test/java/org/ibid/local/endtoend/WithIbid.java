package org.ibid.local.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running {@link Ibid} and the {@link Chromium}, each made once per run. */
final class WithIbid implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(WithIbid.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Ibid.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        Ibid ibid = store.computeIfAbsent(Ibid.class, key -> Ibid.started(), Ibid.class);
        if (type == Ibid.class) {
            return ibid;
        }
        return store.computeIfAbsent(Chromium.class, key -> Chromium.launched(ibid), Chromium.class);
    }
}
