package org.ibid.quiz.command;

import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.Inspection;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.generation.ItemGeneration;

/** The items of an essay, best first. */
record Questions(EssayVersion version, List<GeneratedItem> items) {

    static Questions of(Inspection inspection, int top) {
        EssayVersion version = EssayVersion.of(inspection.metadata(), inspection.text(), inspection.reading());
        List<GeneratedItem> items = new ItemGeneration().generate(version);
        return new Questions(version, List.copyOf(items.subList(0, Math.min(top, items.size()))));
    }
}
