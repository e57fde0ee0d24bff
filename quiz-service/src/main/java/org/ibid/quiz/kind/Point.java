package org.ibid.quiz.kind;

/**
 * A point that the author marks as what the whole essay is for, or arrives at.
 *
 * @param sign the words that mark it
 */
public record Point(Mark mark, Statement statement, String sign) {

    public enum Mark {
        THESIS("Which of these does AUTHOR set out to show in this essay?", "says what it sets out to show"),
        CONCLUSION("Which of these is a conclusion that AUTHOR draws?", "draws the conclusion");

        private final String stem;
        private final String does;

        Mark(String stem, String does) {
            this.stem = stem;
            this.does = does;
        }

        public String stem() {
            return stem;
        }

        public String does() {
            return does;
        }
    }
}
