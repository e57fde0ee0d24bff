package org.ibid.web.quiz;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.Save;

/** The one form of an attempt that is sent without a script: which of its fields were touched, and what is in them. */
final class AttemptForm {

    private AttemptForm() {}

    /** @param baseRevision that of the page on which it was given */
    record Given(int slot, ItemBody.Part part, int baseRevision, Response response) {
        PartSave save(AttemptView view) {
            UUID id = Responses.saveId(view.attempt(), slot, part.id(), baseRevision, response);
            return new PartSave(slot, part.id(), new Save(id, baseRevision, response));
        }
    }

    static String field(String what, int slot, String part) {
        return what + "." + slot + "." + part;
    }

    /** What was changed on the page. A field left as the page showed it is not sent, however old the page is. */
    static List<Given> touched(AttemptView view, MultivaluedMap<String, String> form) {
        List<Given> touched = new ArrayList<>();
        for (AttemptView.Slot slot : view.slots()) {
            for (ItemBody.Part part : slot.body().parts()) {
                Response response = Responses.fromForm(
                        part.interaction(), form.getOrDefault(field("r", slot.number(), part.id()), List.of()));
                String seen = form.getFirst(field("seen", slot.number(), part.id()));
                if (seen != null
                        && !seen.equals(Responses.fingerprint(response))
                        && !field("leave", slot.number(), part.id()).equals(form.getFirst("leave"))) {
                    touched.add(new Given(slot.number(), part, base(form, slot.number(), part.id()), response));
                }
            }
        }
        return touched;
    }

    /** Items whose flag was set or taken away on the page, without a script. */
    static Map<Integer, Boolean> flags(AttemptView view, MultivaluedMap<String, String> form) {
        Map<Integer, Boolean> changed = new LinkedHashMap<>();
        for (AttemptView.Slot slot : view.slots()) {
            String seen = form.getFirst("flagseen." + slot.number());
            boolean flagged = form.containsKey("flag." + slot.number());
            if (seen != null && flagged != seen.equals("yes")) {
                changed.put(slot.number(), flagged);
            }
        }
        return changed;
    }

    private static int base(MultivaluedMap<String, String> form, int slot, String part) {
        String base = form.getFirst(field("base", slot, part));
        return base != null && base.matches("\\d{1,6}") ? Integer.parseInt(base) : 0;
    }
}
