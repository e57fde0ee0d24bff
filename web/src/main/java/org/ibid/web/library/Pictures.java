package org.ibid.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.PictureHead;
import org.ibid.web.typesetting.PictureSetting;

/** The pictures of texts, by the hash of their bytes. What they are and how large is remembered, since it never changes. */
@ApplicationScoped
public class Pictures {

    private static final String KEPT = "sha256:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Above this many the memory is emptied; they are then looked at once more. */
    private static final int REMEMBERED = 10_000;

    private final Library library;
    private final Map<String, Optional<PictureHead>> heads = new ConcurrentHashMap<>();

    Pictures(Library library) {
        this.library = library;
    }

    /**
     * @param base what the address of a picture begins with
     * @param query what it ends with; empty or {@code ?…}
     */
    public PictureSetting at(String base, String query) {
        return picture -> {
            String source = picture.source();
            return source == null || !source.startsWith(KEPT)
                    ? Optional.empty()
                    : head(source)
                            .map(head -> new PictureSetting.Shown(
                                    base + source.substring(KEPT.length()) + query,
                                    picture.alt(),
                                    head.width(),
                                    head.height()));
        };
    }

    private Optional<PictureHead> head(String address) {
        if (heads.size() > REMEMBERED) {
            heads.clear();
        }
        return heads.computeIfAbsent(
                address, a -> library.beginningOf(a, PictureHead.BYTES).flatMap(PictureHead::of));
    }

    /**
     * The bytes of a picture that stands in a text, for whoever has shown that they may read it.
     *
     * @throws NotFoundException for a picture of another text, as for one that never was
     */
    public Response file(EssayText text, String hash, Request request) {
        String address = KEPT + hash;
        boolean shown = HASH.matcher(hash).matches()
                && text.blocks().stream().anyMatch(b -> b instanceof Block.Picture p && address.equals(p.source()));
        PictureHead head = shown ? head(address).orElseThrow(NotFoundException::new) : nothing();
        EntityTag tag = new EntityTag(hash);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(library.kept(address).orElseThrow(NotFoundException::new), head.mediaType())
                        .tag(tag)
                        .header("Content-Disposition", "inline")
                        .build();
    }

    private static PictureHead nothing() {
        throw new NotFoundException();
    }
}
