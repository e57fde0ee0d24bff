package org.ibid.core.importing.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Marks keyed by page and number, such as {@code [5:1]}. They begin anew on every page, so that no numbering can be read
 * from their figures.
 */
final class PageKeyed {

    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4}:\\d{1,2})](:(?=\\s))?");

    /** A numbering of its own, with which theirs would be mixed up. */
    private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,3}]");

    /** Fewer may be verses of a holy book; more than a numbering has are something else. */
    private static final int FEWEST = 3;

    private static final int MOST = 999;

    private PageKeyed() {}

    static Rekeyed of(String text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        MARK.matcher(text).results().forEach(m -> times.merge(m.group(1), 1, Integer::sum));
        if (times.size() < FEWEST
                || times.size() > MOST
                || !ascends(times)
                || COUNTED.matcher(text).find()) {
            return new Rekeyed(text, Map.of());
        }
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        times.keySet().forEach(label -> {
            String number = Integer.toString(numbers.size() + 1);
            numbers.put(label, number);
            labels.put(number, label);
        });
        String counted = MARK.matcher(text).replaceAll(m -> "[" + numbers.get(m.group(1)) + "]");
        return new Rekeyed(counted, labels);
    }

    /** Page after page, from 1 on each, in the text and once more at its note. References to verses keep to no order. */
    private static boolean ascends(Map<String, Integer> times) {
        int page = 0;
        int number = 0;
        for (Map.Entry<String, Integer> mark : times.entrySet()) {
            int colon = mark.getKey().indexOf(':');
            int ownPage = Integer.parseInt(mark.getKey().substring(0, colon));
            int own = Integer.parseInt(mark.getKey().substring(colon + 1));
            boolean follows = ownPage == page ? own == number + 1 : ownPage > page && own == 1;
            if (!follows || mark.getValue() > 2) {
                return false;
            }
            page = ownPage;
            number = own;
        }
        return true;
    }
}
