package org.ibid.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.ibid.web.layout.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What the checks say, to be put into the page of whoever types.
 *
 * @param objections null while the form cannot be read
 */
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record Verdict(@Nullable Objections objections, FieldErrors errors) implements TemplateInstance {}
