package org.ibid.quiz.interaction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.dateentry.DateEntryKey;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextKey;
import org.ibid.quiz.interaction.gapmatch.GapMatchKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceKey;
import org.ibid.quiz.interaction.match.MatchKey;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceKey;
import org.ibid.quiz.interaction.numberentry.NumberEntryKey;
import org.ibid.quiz.interaction.order.OrderKey;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;

/** What makes a response to one part right. Never leaves quiz-service. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceKey.class, name = "choice"),
    @JsonSubTypes.Type(value = MultipleChoiceKey.class, name = "multipleChoice"),
    @JsonSubTypes.Type(value = InlineChoiceKey.class, name = "inlineChoice"),
    @JsonSubTypes.Type(value = TextEntryKey.class, name = "textEntry"),
    @JsonSubTypes.Type(value = NumberEntryKey.class, name = "numberEntry"),
    @JsonSubTypes.Type(value = DateEntryKey.class, name = "dateEntry"),
    @JsonSubTypes.Type(value = GapMatchKey.class, name = "gapMatch"),
    @JsonSubTypes.Type(value = MatchKey.class, name = "match"),
    @JsonSubTypes.Type(value = OrderKey.class, name = "order"),
    @JsonSubTypes.Type(value = HottextKey.class, name = "hottext"),
    @JsonSubTypes.Type(value = TextSelectionKey.class, name = "textSelection"),
    @JsonSubTypes.Type(value = ShortAnswerKey.class, name = "shortAnswer"),
    @JsonSubTypes.Type(value = ExtendedTextKey.class, name = "extendedText")
})
public interface Key {}
