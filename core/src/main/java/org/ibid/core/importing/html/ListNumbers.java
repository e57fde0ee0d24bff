package org.ibid.core.importing.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The numbers that a browser prints before the items of numbered lists. */
final class ListNumbers {

    private final Map<Element, Map<Element, String>> lists = new HashMap<>();

    /** The number of an item in figures or letters, or null where its list is not numbered. */
    @Nullable
    String of(Element item) {
        Element list = item.parent();
        return list == null || !list.normalName().equals("ol")
                ? null
                : lists.computeIfAbsent(list, ListNumbers::numbered).get(item);
    }

    private static Map<Element, String> numbered(Element list) {
        Map<Element, String> numbers = new HashMap<>();
        int next = number(list.attr("start"), 1);
        String type = list.attr("type");
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                next = number(item.attr("value"), next);
                boolean letters = type.equalsIgnoreCase("a") && next >= 1 && next <= 26;
                numbers.put(item, letters ? Character.toString('a' + next - 1) : Integer.toString(next));
                next++;
            }
        }
        return numbers;
    }

    private static int number(String attribute, int otherwise) {
        return attribute.strip().matches("\\d{1,6}") ? Integer.parseInt(attribute.strip()) : otherwise;
    }
}
