package org.ibid.quiz.interaction.order;

import java.util.List;
import org.ibid.quiz.interaction.Key;

/** @param order ids of all the choices in the right order; two at least */
public record OrderKey(List<String> order) implements Key {

    public OrderKey {
        order = List.copyOf(order);
    }
}
