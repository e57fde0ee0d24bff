package org.ibid.local.endtoend;

/** Everybody who may knock at a door, as the columns of the authorisation matrix name them. */
enum Someone {
    ANONYMOUS("anonymous"),
    OTHER_STUDENT("student elsewhere"),
    OTHER_TEACHER("teacher elsewhere"),
    ADMIN("admin"),
    /** Teaches another course and studies in this one. */
    BOTH("teaches elsewhere, studies here"),
    STUDENT("student"),
    OWNER("teacher");

    private final String column;

    Someone(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
