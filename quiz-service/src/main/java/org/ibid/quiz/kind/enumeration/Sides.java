package org.ibid.quiz.kind.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.quiz.language.Words;

/** A member of a list that says one thing, but also another: {@code He asks for thrift, but takes the savings.} */
record Sides(String first, String second) {

    private static final int FEWEST = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private static final Pattern BUT = Pattern.compile("[,;] but ");

    /** @return the sides of all of them, where each has two and no more */
    static Optional<List<Sides>> of(List<String> members) {
        List<Sides> sides = new ArrayList<>();
        for (String member : members) {
            Matcher but = BUT.matcher(member);
            if (but.find()) {
                String second = member.substring(but.end());
                boolean once = !BUT.matcher(second).find() && !second.contains(";");
                if (once && fits(member.substring(0, but.start())) && fits(second)) {
                    sides.add(new Sides(member.substring(0, but.start()), second));
                }
            }
        }
        return sides.size() == members.size() && sides.size() >= FEWEST ? Optional.of(sides) : Optional.empty();
    }

    private static boolean fits(String side) {
        int words = Words.count(side);
        return SHORTEST <= words && words <= LONGEST;
    }

    String shown() {
        return "… but " + second;
    }
}
