package org.ibid.quiz.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.quiz.JsonColumns;
import org.ibid.quiz.publication.StoredVersion;
import org.jspecify.annotations.Nullable;

/** Stores where all items of an essay stand in a new version: three statements, however many items there are. */
@ApplicationScoped
class AnchorKeeping {

    private static final String ANCHORS = """
        insert into item_anchor
          (id, revision, essay_version, version, targets, confidence, state, reason, candidates, broken)
        select id, revision, :essayVersion, :version, targets, confidence, state, reason, candidates, broken
        from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, revision uuid, targets jsonb,
          confidence double precision, state text, reason text, candidates jsonb, broken jsonb)
        """;

    /** The newest revision says whether an item is suspended. */
    private static final String SUSPENDED = """
        update item i set suspended = r.state <> 'FOUND' or i.beside_doubtful
        from jsonb_to_recordset(cast(:rows as jsonb)) as r(item uuid, number integer, state text)
        where i.id = r.item and i.revision = r.number
          and i.suspended <> (r.state <> 'FOUND' or i.beside_doubtful)
        """;

    /** See {@link Broken#takeOutOfUse}. */
    private static final String OUT_OF_USE = """
        update item i set approved_revision = null, practice_only = false,
          state = case i.state when 'APPROVED' then 'IN_REVIEW' else i.state end
        from jsonb_to_recordset(cast(:rows as jsonb)) as r(item uuid, number integer, keyless boolean)
        where i.id = r.item and i.approved_revision = r.number and r.keyless
        """;

    private final EntityManager rows;

    AnchorKeeping(EntityManager rows) {
        this.rows = rows;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            UUID id,
            UUID item,
            int number,
            UUID revision,
            ItemAnchorRow.Targets targets,
            double confidence,
            ItemAnchorRow.State state,
            String reason,
            ItemAnchorRow.@Nullable Doubts candidates,
            @Nullable Broken broken,
            boolean keyless) {}

    /** Part of the transaction at hand. */
    void keep(List<Standing.Followed> followed, StoredVersion version, Regates gates) {
        List<Kept> kept = new ArrayList<>();
        followed.forEach(one -> kept.add(kept(one, gates)));
        if (kept.isEmpty()) {
            return;
        }
        String all = json(kept);
        rows.createNativeQuery(ANCHORS)
                .setParameter("rows", all)
                .setParameter("essayVersion", version.id())
                .setParameter("version", version.number())
                .executeUpdate();
        rows.createNativeQuery(SUSPENDED).setParameter("rows", all).executeUpdate();
        rows.createNativeQuery(OUT_OF_USE).setParameter("rows", all).executeUpdate();
    }

    private static Kept kept(Standing.Followed followed, Regates gates) {
        Reanchoring.Moved moved = followed.moved();
        Broken broken = followed.broken(gates);
        return new Kept(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                followed.item().id,
                followed.revision().number,
                followed.revision().id,
                ItemAnchorRow.Targets.of(moved.targets()),
                moved.confidence(),
                moved.state(),
                moved.doubts().stream().map(AnchorDoubt::doubt).distinct().collect(Collectors.joining(", ")),
                moved.doubts().isEmpty() ? null : ItemAnchorRow.Doubts.of(followed.anchor().version, moved.doubts()),
                broken,
                broken != null && broken.keyless());
    }

    private static String json(List<Kept> kept) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
