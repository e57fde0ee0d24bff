package org.ibid.web.quiz;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.Save;

/**
 * The one form of an attempt that is sent without a script: which of its fields were touched, and what is in them. It
 * says of each field by itself what there is to know, so that keeping a page need not read the attempt first.
 */
final class AttemptForm {

    private static final Pattern SEEN = Pattern.compile("seen\\.(\\d{1,4})\\.([\\w-]{1,40})");
    private static final Pattern FLAG_SEEN = Pattern.compile("flagseen\\.(\\d{1,4})");

    private final MultivaluedMap<String, String> form;

    AttemptForm(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** @param baseRevision that of the page on which it was given */
    record Given(int slot, String part, int baseRevision, Response response) {
        PartSave save(UUID attempt) {
            UUID id = Responses.saveId(attempt, slot, part, baseRevision, response);
            return new PartSave(slot, part, new Save(id, baseRevision, response));
        }
    }

    static String field(String what, int slot, String part) {
        return what + "." + slot + "." + part;
    }

    /**
     * What was changed on the page. A field left as the page showed it is not sent, however old the page is.
     *
     * @param attempt asked only for a page that an older release made: it does not say which interaction a field is
     * @throws BadRequestException for an interaction that there is not
     */
    List<Given> touched(Supplier<AttemptView> attempt) {
        List<Given> touched = new ArrayList<>();
        Map<String, String> older = new HashMap<>();
        for (String name : form.keySet()) {
            Matcher seen = SEEN.matcher(name);
            if (!seen.matches()) {
                continue;
            }
            int slot = Integer.parseInt(seen.group(1));
            String part = seen.group(2);
            String type = first(field("type", slot, part));
            if (type.isEmpty()) {
                if (older.isEmpty()) {
                    older.putAll(types(attempt.get()));
                }
                type = older.getOrDefault(field("r", slot, part), "");
            }
            if (!type.isEmpty()) {
                Response response = Responses.fromForm(type, form.getOrDefault(field("r", slot, part), List.of()))
                        .orElseThrow(BadRequestException::new);
                if (changed(slot, part, response)) {
                    touched.add(new Given(slot, part, base(slot, part), response));
                }
            }
        }
        return touched;
    }

    private static Map<String, String> types(AttemptView view) {
        Map<String, String> types = new HashMap<>();
        view.slots()
                .forEach(slot -> slot.body()
                        .parts()
                        .forEach(part -> types.put(
                                field("r", slot.number(), part.id()),
                                part.interaction().type())));
        return types;
    }

    private boolean changed(int slot, String part, Response response) {
        return !first(field("seen", slot, part)).equals(Responses.fingerprint(response))
                && !first("leave").equals(field("leave", slot, part));
    }

    /** Items whose flag was set or taken away on the page, without a script. */
    Map<Integer, Boolean> flags() {
        Map<Integer, Boolean> changed = new LinkedHashMap<>();
        for (String name : form.keySet()) {
            Matcher seen = FLAG_SEEN.matcher(name);
            if (seen.matches()) {
                int slot = Integer.parseInt(seen.group(1));
                boolean flagged = form.containsKey("flag." + slot);
                if (flagged != first(name).equals("yes")) {
                    changed.put(slot, flagged);
                }
            }
        }
        return changed;
    }

    /** Number of the first item of the page that was sent. */
    int from() {
        String from = first("from");
        return from.matches("\\d{1,4}") ? Integer.parseInt(from) : 1;
    }

    private int base(int slot, String part) {
        String base = first(field("base", slot, part));
        return base.matches("\\d{1,6}") ? Integer.parseInt(base) : 0;
    }

    /** Empty where the form does not say. */
    private String first(String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "");
    }
}
