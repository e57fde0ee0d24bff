package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.textselection.Snapping;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.publication.EssayVersions;

/** The essay versions that the slots of attempts pin, read only for parts that are answered in the text itself. */
@ApplicationScoped
class PinnedTexts {

    private final EssayVersions versions;

    PinnedTexts(EssayVersions versions) {
        this.versions = versions;
    }

    /** For one request: every version is read once. */
    Read read() {
        return new Read(versions);
    }

    static final class Read {
        private record Pin(UUID essay, int version) {}

        private final EssayVersions versions;
        private final Map<Pin, EssayVersion> read = new HashMap<>();

        private Read(EssayVersions versions) {
            this.versions = versions;
        }

        /** What was selected, as whole sentences; any other response as it is. */
        Response response(AttemptSlotRow slot, Response response) {
            return response(slot.essay(), slot.version(), response);
        }

        Response response(UUID essay, int version, Response response) {
            return response instanceof Response.TextSelection selected
                    ? Snapping.snap(version(essay, version), selected)
                    : response;
        }

        /** The keys of a slot with their places as this attempt's version has them. */
        KeyedRevision keys(AttemptSlotRow slot, KeyedRevision keyed) {
            return keys(slot.essay(), slot.version(), keyed);
        }

        KeyedRevision keys(UUID essay, int version, KeyedRevision keyed) {
            if (keyed.keys().values().stream().noneMatch(TextSelectionKey.class::isInstance)) {
                return keyed;
            }
            Map<String, Key> keys = new HashMap<>(keyed.keys());
            keys.replaceAll((part, key) ->
                    key instanceof TextSelectionKey selection ? Snapping.in(version(essay, version), selection) : key);
            return new KeyedRevision(keyed.revision(), keys, keyed.rationale());
        }

        private EssayVersion version(UUID essay, int version) {
            return read.computeIfAbsent(new Pin(essay, version), pin -> versions.pinned(pin.essay, pin.version));
        }
    }
}
