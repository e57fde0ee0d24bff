package org.ibid.core.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ibid.core.importing.ImportedEssay;

/** What holds for every page. */
final class HtmlLawsTest {

    /** Writes a random article; each of its words is there once. */
    private static final class Article {
        private final Random random;
        private final StringBuilder html = new StringBuilder("<html><body><main><article>");
        private final List<String> words = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Article(long seed) {
            random = new Random(seed);
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                block(3);
            }
            html.append("<hr><ol>");
            for (int i = 0; i < notes.size(); i++) {
                html.append("<li id='fn" + i + "'><p>" + notes.get(i) + " <a href='#r" + i + "'>↩</a></p></li>");
            }
            html.append("</ol></article></main></body></html>");
        }

        private void block(int depth) {
            switch (random.nextInt(depth > 0 ? 11 : 4)) {
                case 0 -> inside("h" + (2 + random.nextInt(4)));
                case 1, 2 -> inside("p");
                case 3 -> inside("pre");
                case 4 -> around("blockquote", "p");
                case 5 -> around("ul", "li");
                case 6 -> around("dl", "dt", "dd");
                case 7 -> table();
                case 8 -> nested("div", depth);
                case 9 -> nested("section", depth);
                default -> line();
            }
        }

        private void nested(String tag, int depth) {
            html.append("<" + tag + ">");
            for (int i = random.nextInt(4); i >= 0; i--) {
                block(depth - 1);
            }
            html.append("</" + tag + ">");
        }

        private void around(String tag, String... children) {
            html.append("<" + tag + ">");
            for (int i = random.nextInt(3); i >= 0; i--) {
                inside(children[i % children.length]);
            }
            html.append("</" + tag + ">");
        }

        private void table() {
            html.append("<table>");
            for (int row = random.nextInt(3); row >= 0; row--) {
                around("tr", random.nextBoolean() ? "td" : "th");
            }
            html.append("</table>");
        }

        private void inside(String tag) {
            html.append("<" + tag + ">");
            line();
            html.append("</" + tag + ">");
        }

        private void line() {
            for (int i = random.nextInt(6); i >= 0; i--) {
                String word = "w" + words.size() + "x";
                words.add(word);
                switch (random.nextInt(9)) {
                    case 0 -> html.append("<em>" + word + "</em> ");
                    case 1 -> html.append("<a href='https://example.org/'>" + word + "</a> ");
                    case 2 -> html.append("<span class='c'><b>" + word + "</b></span>\n ");
                    case 3 -> html.append(word + "<br>");
                    case 4 ->
                        html.append(word + "<sup><a id='r" + notes.size() + "' href='#fn" + notes.size() + "'>"
                                + (notes.size() + 1) + "</a></sup> ");
                    default -> html.append(word + " ");
                }
                if (html.toString().endsWith("</a></sup> ")) {
                    notes.add("n" + notes.size() + "x");
                }
            }
        }
    }

    @Property(tries = 300)
    void noWordAndNoNoteIsLost(@ForAll long seed) {
        Article article = new Article(seed);
        ImportedEssay essay = Saved.page(article.html.toString());
        List<String> read = List.of(essay.text().canonical().split("[^\\p{L}\\p{N}]+"));
        assertThat(read).containsAll(article.words);
        assertThat(read.stream().filter(w -> w.startsWith("w"))).hasSameSizeAs(article.words);
        assertThat(essay.text().footnotes()).extracting(n -> n.text()).containsExactlyElementsOf(article.notes);
        assertThat(essay.text().references()).hasSameSizeAs(article.notes);
    }

    @Property(tries = 50)
    void thePageReadTwiceIsTheSame(@ForAll long seed) {
        String html = new Article(seed).html.toString();
        assertThat(Saved.page(html)).usingRecursiveComparison().isEqualTo(Saved.page(html));
    }
}
