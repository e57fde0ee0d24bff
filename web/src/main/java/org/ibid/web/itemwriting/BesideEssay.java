package org.ibid.web.itemwriting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.ItemBody;
import org.ibid.web.typesetting.Light;

/** A second essay that a question asks about, at the version that it is written from. */
record BesideEssay(UUID id, int version, String title, EssayVersion content) {

    /** One that may be chosen. */
    record Offer(UUID id, String title) {}

    /** A passage as it is read beside the form: a heading, a paragraph, a note. */
    record Paragraph(boolean heading, String text) {}

    ItemBody.Beside pinned() {
        return new ItemBody.Beside(id.toString(), version);
    }

    /** Where words stand in it, whichever passage they are in. */
    List<Light> places(String words) {
        return EssayWordsFound.anywhere(words, content.text()).places();
    }

    Target target(Light light, Target.Role role) {
        return Target.in(content.text(), light.footnote(), light.span(), role).ofEssay(id.toString());
    }

    public String lang() {
        return content.metadata().language();
    }

    public List<Paragraph> paragraphs() {
        String text = content.text().canonical();
        return content.text().blocks().stream()
                .map(block -> new Paragraph(
                        block instanceof Block.Heading, block.span().in(text)))
                .toList();
    }

    public List<String> notes() {
        return content.text().footnotes().stream()
                .flatMap(note -> Optional.ofNullable(note.text()).stream())
                .toList();
    }
}
