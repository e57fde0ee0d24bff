package org.ibid.quiz.publication;

import java.util.UUID;
import org.ibid.core.quiz.PublishedVersion;

/** Makes something of a version that arrives. */
public interface Follower {

    /** The slow part, outside of any transaction. */
    Prepared prepare(PublishedVersion published);

    /** How many items made from this version wait for review now. */
    int waiting(UUID version);

    /** What is ready to be stored in the transaction that stores the version. */
    interface Prepared {
        void store(StoredVersion version);
    }
}
