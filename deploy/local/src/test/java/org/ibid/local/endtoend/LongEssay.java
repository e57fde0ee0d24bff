package org.ibid.local.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An essay as long as a journal's, made of both samples: so many words of text and so many notes at least. */
record LongEssay(String markdown, int words, int notes) {
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]]+)](?!:)");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]]+]:");

    static LongEssay of(int words, int notes) {
        List<String> text = new ArrayList<>(blocks("soviet-power.md", ""));
        List<String> definitions = new ArrayList<>(taken(text));
        List<String> more = blocks("broad-street.md", "b");
        List<String> moreDefinitions = taken(more);
        for (String block : more) {
            if (count(text) >= words && calls(text) >= notes) {
                break;
            }
            text.add(block);
        }
        String body = String.join("\n\n", text);
        moreDefinitions.stream()
                .filter(definition -> body.contains(definition.substring(0, definition.indexOf(':'))))
                .forEach(definitions::add);
        return new LongEssay(body + "\n\n" + String.join("\n\n", definitions) + "\n", count(text), calls(text));
    }

    /** The blocks of a sample without its head; its notes are told apart by a letter. */
    private static List<String> blocks(String sample, String letter) {
        String body = Scene.sample(sample).replaceFirst("(?s)^---\n.*?\n---\n", "");
        return new ArrayList<>(List.of(body.replaceAll("\\[\\^([^\\]]+)]", "[^" + letter + "$1]")
                .strip()
                .split("\n\n+")));
    }

    /** Takes the definitions of notes out of the blocks; several may follow each other line by line. */
    private static List<String> taken(List<String> blocks) {
        List<String> definitions = blocks.stream()
                .filter(block -> NOTE.matcher(block).lookingAt())
                .flatMap(block -> List.of(block.split("\n(?=\\[\\^)")).stream())
                .toList();
        blocks.removeIf(block -> NOTE.matcher(block).lookingAt());
        return definitions;
    }

    private static int count(List<String> blocks) {
        return String.join(" ", blocks).split("\\s+").length;
    }

    private static int calls(List<String> blocks) {
        Matcher matcher = CALL.matcher(String.join("\n", blocks));
        return (int) matcher.results().map(call -> call.group(1)).distinct().count();
    }
}
