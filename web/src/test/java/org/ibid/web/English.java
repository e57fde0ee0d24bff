package org.ibid.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** A feature's words in English without Quarkus, for tests of pure logic. */
public final class English {

    private static final Engine QUTE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private English() {}

    public static <T> T words(Class<T> bundle) {
        InvocationHandler said = (proxy, method, arguments) -> {
            TemplateInstance sentence =
                    QUTE.parse(method.getAnnotation(Message.class).value()).instance();
            for (int i = 0; i < method.getParameterCount(); i++) {
                sentence.data(method.getParameters()[i].getName(), arguments[i]);
            }
            return sentence.render();
        };
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, said));
    }
}
