package org.ibid.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * @param what what happened and what to do now, in words for whoever sees the page
 * @param ours false where quiz-service said it, which speaks English
 */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(int status, String title, String what, boolean ours) implements TemplateInstance {}
