package org.ibid.local.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running {@link Ibid} and the {@link Chromium}, each made once in a JVM, which ends them with itself. */
final class WithIbid implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Ibid.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Ibid.class ? Running.IBID : Browsing.CHROMIUM;
    }

    private static final class Running {
        static final Ibid IBID = Ibid.started();
    }

    private static final class Browsing {
        static final Chromium CHROMIUM = Chromium.launched(Running.IBID);
    }
}
