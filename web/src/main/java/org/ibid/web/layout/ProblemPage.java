package org.ibid.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param what what happened and what to do now, in words for whoever sees the page */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(int status, String title, String what) implements TemplateInstance {}
