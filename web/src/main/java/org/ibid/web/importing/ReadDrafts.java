package org.ibid.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Reading;
import org.ibid.core.importing.desk.Corrections;
import org.ibid.core.importing.desk.DraftText;
import org.ibid.core.reading.EssayReader;
import org.ibid.web.library.Draft;

/** What was read in drafts, remembered for a while: a long text takes a second, and a teacher settles many places of it. */
@ApplicationScoped
class ReadDrafts {

    private static final int REMEMBERED = 8;

    private record Key(EssayText text, String language) {}

    private final Map<Key, Reading> readings = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    /** The version that a draft would be. */
    EssayVersion version(Draft draft) {
        DraftText text = draft.text();
        Reading reading = reading(text.text(), draft.metadata().language());
        return EssayVersion.of(draft.metadata(), text.text(), Corrections.on(reading, text.corrections()));
    }

    Reading reading(EssayText text, String language) {
        Key key = new Key(text, language);
        synchronized (readings) {
            Reading remembered = readings.get(key);
            if (remembered != null) {
                return remembered;
            }
        }
        Reading reading = new EssayReader().read(text, language);
        synchronized (readings) {
            readings.put(key, reading);
            if (readings.size() > REMEMBERED) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
        return reading;
    }
}
