package org.ibid.quiz.security;

/** The only roles that there are after authentication. The first four come from a grant. */
public final class Roles {

    public static final String OWNER = "owner";
    public static final String TEACHER = "teacher";
    public static final String ASSISTANT = "assistant";
    public static final String STUDENT = "student";
    public static final String ATTEMPT = "attempt";
    public static final String SERVICE = "service";

    private Roles() {}
}
