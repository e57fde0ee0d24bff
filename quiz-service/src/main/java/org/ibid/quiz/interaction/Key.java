package org.ibid.quiz.interaction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;

/** What makes a response to one part right. Never leaves quiz-service. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceKey.class, name = "choice"),
    @JsonSubTypes.Type(value = TextEntryKey.class, name = "textEntry"),
    @JsonSubTypes.Type(value = HottextKey.class, name = "hottext")
})
public interface Key {}
