package org.ibid.core.form;

import java.util.List;
import java.util.Random;

/** What somebody might type who does not know the form, from a seed. */
final class Typed {

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "\n",
            "\n\n",
            "\n\n    ",
            "*",
            "**",
            "`",
            "```\n",
            "^",
            "~",
            "[",
            "](",
            "](https://x.org)",
            ")",
            "[^1]",
            "[^a]",
            "\n[^1]: ",
            "\n\n[^a]{label=x}: ",
            "\n> ",
            "\n>\n> ",
            "\n- ",
            "\n    - ",
            "\n1. ",
            "\n| ",
            " | ",
            "|---|",
            "\n# ",
            "{verse}\n",
            "\n\n{remark}\n",
            "{quotation continues=1}",
            "{x=\"",
            "<em>",
            "</em>",
            "<a href=\"https://x.org\">",
            "</a>",
            "<x>",
            "&nbsp;",
            "&#0;",
            "&#x202E;",
            "\\",
            "\\\n",
            "![a](b)\n",
            "\t",
            "e\u0301",
            "\u0301",
            "\u200D");

    private Typed() {}

    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder typed = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            typed.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return typed.toString();
    }
}
