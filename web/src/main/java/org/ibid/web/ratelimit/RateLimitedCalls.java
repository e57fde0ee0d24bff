package org.ibid.web.ratelimit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for a turn ahead of what is {@link RateLimited}. */
@RateLimited(Dear.EXPORT)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RateLimitedCalls {

    private final RateLimits limits;

    RateLimitedCalls(RateLimits limits) {
        this.limits = limits;
    }

    @AroundInvoke
    @Nullable
    Object limited(InvocationContext call) throws Exception {
        RateLimited limited = Objects.requireNonNull(call.getMethod().getAnnotation(RateLimited.class));
        limits.spend(limited.value());
        return call.proceed();
    }
}
