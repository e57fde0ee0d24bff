package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Response;

/** What a teacher decides about an item of an assignment after it was answered. A later one stands above an earlier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ruling.AcceptAlso.class, name = "acceptAlso"),
    @JsonSubTypes.Type(value = Ruling.ChangeKey.class, name = "changeKey"),
    @JsonSubTypes.Type(value = Ruling.FullCredit.class, name = "fullCredit"),
    @JsonSubTypes.Type(value = Ruling.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Ruling.Remark.class, name = "remark")
})
public sealed interface Ruling {

    UUID item();

    /**
     * This response to a part is right as well, whoever gave it.
     *
     * @param revision of the item: the ids of options mean something in one wording only
     */
    record AcceptAlso(UUID item, UUID revision, String part, Response response) implements Ruling {}

    /**
     * The right answer to a part is another one.
     *
     * @param right a response that scores in full
     * @param accepted for text: further forms that are right
     */
    record ChangeKey(UUID item, UUID revision, String part, Response right, List<String> accepted) implements Ruling {
        public ChangeKey {
            accepted = List.copyOf(accepted);
        }
    }

    /** Everybody who was asked gets the item in full. */
    record FullCredit(UUID item) implements Ruling {}

    /** The item is out of everybody's total. */
    record Drop(UUID item) implements Ruling {}

    /**
     * One learner's part is marked anew.
     *
     * @param score 0 to 1
     * @param words for the learner; may be empty
     */
    record Remark(UUID item, UUID attempt, String part, double score, String words) implements Ruling {}
}
