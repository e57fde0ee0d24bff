package org.ibid.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A feature's words in English without Quarkus, for tests of pure logic. */
public final class English {

    private static final Engine QUTE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private English() {}

    public static <T> T words(Class<T> bundle) {
        InvocationHandler said = (proxy, method, arguments) -> said(method, arguments);
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] {bundle}, said));
    }

    /** The same for templates that are rendered without Quarkus. */
    public static NamespaceResolver namespace(Class<?> bundle) {
        return NamespaceResolver.builder(
                        bundle.getAnnotation(MessageBundle.class).value())
                .resolve(context -> said(
                        Arrays.stream(bundle.getMethods())
                                .filter(m -> m.getName().equals(context.getName()))
                                .findFirst()
                                .orElseThrow(),
                        context.getParams().stream()
                                .map(p -> context.evaluate(p)
                                        .toCompletableFuture()
                                        .join())
                                .toArray()))
                .build();
    }

    private static String said(Method method, Object @Nullable [] arguments) {
        TemplateInstance sentence =
                QUTE.parse(method.getAnnotation(Message.class).value()).instance();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            sentence.data(method.getParameters()[i].getName(), arguments[i]);
        }
        return sentence.render();
    }
}
