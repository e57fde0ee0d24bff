package org.ibid.quiz.item;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ibid.quiz.generation.ItemGeneration;

/** New items come from the rules. */
class GeneratedItems {

    @Produces
    @Singleton
    ItemSource rules() {
        return new ItemGeneration()::generate;
    }
}
