package org.ibid.core.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one learner in one assignment, accommodations applied. web computes it, quiz-service enforces it.
 *
 * <p>Whatever follows {@code access} came later: what an older service or a stored row does not say is filled in with
 * what held before it could be said, and an older reader, who leaves it out, is never more generous than a newer one.
 *
 * @param opens first instant at which an attempt may start; null for at once
 * @param closes instant at which every attempt is due; null for never
 * @param limitSeconds time for one attempt; null for no limit
 * @param tries attempts allowed; null for any number
 * @param marks when scores are shown
 * @param keys when right answers are shown
 * @param access whether the text may be open meanwhile: {@link TextRules#inOne}
 * @param explanations when reasons and explanations are shown; never before the keys, which they give away
 * @param passages when the passages that prove the keys are shown; never before the keys
 * @param late what becomes of an attempt after the close; null where it ends with the close
 * @param texts text access per item
 * @param during what is told of an item before the attempt is handed in; see {@link #midway}
 */
public record EffectivePolicy(
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer limitSeconds,
        @Nullable Integer tries,
        Reveal marks,
        Reveal keys,
        TextAccess access,
        Reveal explanations,
        Reveal passages,
        Conduct conduct,
        @Nullable Late late,
        TextRules texts,
        Allowance allowance,
        During during) {

    public EffectivePolicy {
        explanations = explanations == null ? keys : explanations;
        passages = passages == null ? keys : passages;
        conduct = conduct == null ? Conduct.PLAIN : conduct;
        texts = texts == null ? TextRules.of(access) : texts;
        allowance = allowance == null ? Allowance.NONE : allowance;
        during = during == null ? During.NOTHING : during;
    }

    /** A policy of the plain terms alone. */
    public static EffectivePolicy plain(
            @Nullable Instant opens,
            @Nullable Instant closes,
            @Nullable Integer limitSeconds,
            @Nullable Integer tries,
            Reveal marks,
            Reveal keys,
            TextAccess access) {
        return new EffectivePolicy(
                opens,
                closes,
                limitSeconds,
                tries,
                marks,
                keys,
                access,
                keys,
                keys,
                Conduct.PLAIN,
                null,
                TextRules.of(access),
                Allowance.NONE,
                During.NOTHING);
    }

    public EffectivePolicy with(Conduct other) {
        return with(access, other, late, texts, during);
    }

    public EffectivePolicy with(Late other) {
        return with(access, conduct, other, texts, during);
    }

    public EffectivePolicy with(TextRules other) {
        return with(other.inOne(), conduct, late, other, during);
    }

    public EffectivePolicy with(During other) {
        return with(access, conduct, late, texts, other);
    }

    private EffectivePolicy with(
            TextAccess newAccess, Conduct newConduct, @Nullable Late newLate, TextRules newTexts, During newDuring) {
        return new EffectivePolicy(
                opens,
                closes,
                limitSeconds,
                tries,
                marks,
                keys,
                newAccess,
                explanations,
                passages,
                newConduct,
                newLate,
                newTexts,
                allowance,
                newDuring);
    }

    /**
     * What is told before handing in, where anything may be: whoever may see the keys only after the close learns
     * nothing of them meanwhile, and whoever may see explanations only then learns no why, whatever the policy asks for.
     */
    @JsonIgnore
    public During midway() {
        if (keys != Reveal.ON_SUBMIT || marks != Reveal.ON_SUBMIT) {
            return During.NOTHING;
        }
        return explanations == Reveal.ON_SUBMIT ? during : during.withoutWhy();
    }

    /** For whoever tries a quiz out, before it opens or after it has closed. */
    public EffectivePolicy withoutWindow() {
        return new EffectivePolicy(
                null,
                null,
                limitSeconds,
                null,
                marks,
                keys,
                access,
                explanations,
                passages,
                conduct,
                null,
                texts,
                allowance,
                during);
    }

    /** Instant at which every attempt ends, late ones included; null for never. */
    @JsonIgnore
    public @Nullable Instant ends() {
        return closes == null || late == null || late.until().isBefore(closes) ? closes : late.until();
    }

    /** When an attempt that was started then is over; null without a limit and an end. The earlier of the two holds. */
    @JsonIgnore
    public @Nullable Instant deadline(Instant started) {
        Instant limit = limitSeconds == null ? null : started.plusSeconds(limitSeconds);
        Instant ends = ends();
        return limit == null || (ends != null && ends.isBefore(limit)) ? ends : limit;
    }

    /** How much is taken off the score of an attempt that was handed in then, 0 to 100. */
    @JsonIgnore
    public int percentOff(Instant submitted) {
        return closes == null || late == null ? 0 : late.percentOff(closes, submitted);
    }
}
