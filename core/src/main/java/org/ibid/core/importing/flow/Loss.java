package org.ibid.core.importing.flow;

/** What text documents hold that an essay cannot, and that comes in numbers: told once, with the count. */
public enum Loss {
    TRACKED_CHANGES(
            "tracked-changes",
            "This text has a tracked change: what was inserted was taken, what was deleted was left out. If that is not what you want, accept or reject the changes and import it again.",
            "This text has %d tracked changes: what was inserted was taken, what was deleted was left out. If that is not what you want, accept or reject the changes and import it again."),
    COMMENTS(
            "comments-left-out",
            "A comment in the margin was left out.",
            "%d comments in the margin were left out; the first is here."),
    HIDDEN(
            "hidden-text",
            "Hidden text was left out here. If it belongs to the essay, make it visible and import it again.",
            "Hidden text was left out in %d places, first here. If it belongs to the essay, make it visible and import it again."),
    CONTENTS(
            "contents-left-out",
            "A table of contents or an index was left out here: the headings give the outline.",
            "Tables of contents and indexes were left out in %d places, first here: the headings give the outline."),
    STRUCK(
            "struck-through",
            "Words that are struck through stand like any others.",
            "Words that are struck through stand like any others, in %d places, first here."),
    HEADING_NUMBERS(
            "heading-numbers",
            "The number that the word processor puts before this heading is not part of the text and was left out.",
            "The numbers that the word processor puts before the headings are not part of the text; %d were left out, the first here."),
    MERGED_CELLS(
            "table-merged",
            "A cell of this table reaches over others: its words stand in the first of them.",
            "Tables have cells that reach over others, %d in all: their words stand in the first of them."),
    CELL_PARAGRAPHS(
            "table-paragraphs",
            "A cell of this table has several paragraphs: they stand one after another in one line.",
            "%d cells of tables have several paragraphs: they stand one after another in one line. The first is here.");

    private final String code;
    private final String one;
    private final String many;

    Loss(String code, String one, String many) {
        this.code = code;
        this.one = one;
        this.many = many;
    }

    public String code() {
        return code;
    }

    String message(int count) {
        return count == 1 ? one : String.format(java.util.Locale.ROOT, many, count);
    }
}
