package org.ibid.web.impact;

/** Says why a passage is doubtful. */
public final class Doubts {

    private Doubts() {}

    /** @param doubt as quiz-service names it; one that is not known here is said in general */
    public static String say(String doubt, DoubtWords words) {
        return switch (doubt) {
            case "WORDS_CHANGED" -> words.wordsChanged();
            case "REPLACED" -> words.replaced();
            case "MOVED" -> words.moved();
            case "SEVERAL" -> words.several();
            case "TWIN_GONE" -> words.twinGone();
            case "GONE" -> words.gone();
            default -> words.unknown();
        };
    }
}
