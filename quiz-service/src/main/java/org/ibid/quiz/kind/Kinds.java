package org.ibid.quiz.kind;

import java.util.List;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.ibid.quiz.kind.bodycloze.BodyClozeGenerator;
import org.ibid.quiz.kind.chronology.ChronologyGenerator;
import org.ibid.quiz.kind.claim.ClaimGenerator;
import org.ibid.quiz.kind.contrast.ContrastGenerator;
import org.ibid.quiz.kind.definition.DefinitionGenerator;
import org.ibid.quiz.kind.discussion.DiscussionGenerator;
import org.ibid.quiz.kind.entry.EntryGenerator;
import org.ibid.quiz.kind.enumeration.EnumerationGenerator;
import org.ibid.quiz.kind.evidence.EvidenceGenerator;
import org.ibid.quiz.kind.figurecloze.FigureClozeGenerator;
import org.ibid.quiz.kind.footnote.FootnoteGenerator;
import org.ibid.quiz.kind.instead.InsteadGenerator;
import org.ibid.quiz.kind.marker.MarkerGenerator;
import org.ibid.quiz.kind.notematch.NoteMatchGenerator;
import org.ibid.quiz.kind.noteuse.NoteUseGenerator;
import org.ibid.quiz.kind.notstated.NotStatedGenerator;
import org.ibid.quiz.kind.proof.ProofGenerator;
import org.ibid.quiz.kind.relation.RelationGenerator;
import org.ibid.quiz.kind.role.RoleGenerator;
import org.ibid.quiz.kind.saidof.SaidOfGenerator;
import org.ibid.quiz.kind.saysso.SaysSoGenerator;
import org.ibid.quiz.kind.sourceuse.SourceUseGenerator;
import org.ibid.quiz.kind.speakers.SpeakersGenerator;
import org.ibid.quiz.kind.stance.StanceGenerator;
import org.ibid.quiz.kind.termcloze.TermClozeGenerator;
import org.ibid.quiz.kind.thesis.ThesisGenerator;
import org.ibid.quiz.kind.unsourced.UnsourcedGenerator;
import org.ibid.quiz.kind.voice.VoiceGenerator;
import org.ibid.quiz.kind.why.WhyGenerator;

/** The one list of kinds. */
public final class Kinds {

    public static final List<Generator> ALL = List.of(
            new AttributionGenerator(),
            new VoiceGenerator(),
            new ClaimGenerator(),
            new FootnoteGenerator(),
            new EvidenceGenerator(),
            new RoleGenerator(),
            new FigureClozeGenerator(),
            new TermClozeGenerator(),
            new MarkerGenerator(),
            new ThesisGenerator(),
            new StanceGenerator(),
            new SourceUseGenerator(),
            new UnsourcedGenerator(),
            new SaysSoGenerator(),
            new NotStatedGenerator(),
            new ChronologyGenerator(),
            new DiscussionGenerator(),
            new EntryGenerator(),
            new ProofGenerator(),
            new SaidOfGenerator(),
            new SpeakersGenerator(),
            new WhyGenerator(),
            new BodyClozeGenerator(),
            new DefinitionGenerator(),
            new EnumerationGenerator(),
            new ContrastGenerator(),
            new NoteUseGenerator(),
            new NoteMatchGenerator(),
            new InsteadGenerator(),
            new RelationGenerator());

    private Kinds() {}

    public static boolean known(String kind) {
        return ALL.stream().anyMatch(generator -> generator.kind().equals(kind));
    }
}
