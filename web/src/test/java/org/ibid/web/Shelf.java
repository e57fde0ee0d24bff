package org.ibid.web;

import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

/** Essays that are put on a shelf through the pages. */
public final class Shelf {

    private Shelf() {}

    /** @return id of the essay, published by whoever the test runs as */
    public static String published(String title, String text) {
        String draft = multipart()
                .multiPart(field("text", text))
                .multiPart(field("format", "text"))
                .post("/library/new")
                .getHeader("Location");
        String path = draft.substring(draft.indexOf("/library"), draft.lastIndexOf('/'));
        form().formParam("title", title)
                .formParam("authors", "Somebody")
                .post(path + "/versions")
                .then()
                .statusCode(303);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
