package org.ibid.web.assignment;

/** Which of several tries makes the result. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    MEAN
}
