package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Response;
import org.junit.jupiter.api.Test;

class AttemptFormTest {

    private static final UUID ATTEMPT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void theSameAnswerOnTheSamePageIsTheSameSave() {
        Response typed = new Response.TextEntry("Smolny");

        UUID first = Responses.saveId(ATTEMPT, 1, "a", 3, typed);

        assertThat(Responses.saveId(ATTEMPT, 1, "a", 3, new Response.TextEntry("Smolny")))
                .isEqualTo(first);
        assertThat(List.of(
                        Responses.saveId(ATTEMPT, 1, "a", 4, typed),
                        Responses.saveId(ATTEMPT, 2, "a", 3, typed),
                        Responses.saveId(ATTEMPT, 1, "b", 3, typed),
                        Responses.saveId(ATTEMPT, 1, "a", 3, new Response.TextEntry("smolny"))))
                .doesNotContain(first);
    }

    @Test
    void allThatIsBlankLooksTheSame() {
        assertThat(Responses.fingerprint(null))
                .isEqualTo(Responses.fingerprint(new Response.Choice(null)))
                .isEqualTo(Responses.fingerprint(new Response.TextEntry("  ")))
                .isEqualTo(Responses.fingerprint(new Response.Hottext(List.of())));
    }

    @Test
    void aFieldBecomesTheResponseOfItsInteraction() {
        assertThat(Responses.fromForm(new Interaction.Choice(List.of()), List.of("b")))
                .isEqualTo(new Response.Choice("b"));
        assertThat(Responses.fromForm(new Interaction.Choice(List.of()), List.of()))
                .isEqualTo(new Response.Choice(null));
        assertThat(Responses.fromForm(new Interaction.TextEntry(10), List.of(" a ")))
                .isEqualTo(new Response.TextEntry(" a "));
        assertThat(Responses.fromForm(new Interaction.Hottext(List.of(), 2), List.of("s2", "s1")))
                .isEqualTo(new Response.Hottext(List.of("s1", "s2")));
    }

    @Test
    void aTicketOpensForItsAttemptAndNoOther() {
        TicketSeal seal = new TicketSeal("a secret of this test and of nothing else");
        AttemptTicket ticket = new AttemptTicket(
                ATTEMPT, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ZoneId.of("UTC"), true, "a.b.c");
        String sealed = seal.seal(ticket);

        assertThat(seal.open(ATTEMPT, sealed)).contains(ticket);
        assertThat(seal.open(UUID.randomUUID(), sealed)).isEmpty();
        assertThat(seal.open(ATTEMPT, sealed.substring(1))).isEmpty();
        assertThat(seal.open(ATTEMPT, "")).isEmpty();
        assertThat(new TicketSeal("another secret").open(ATTEMPT, sealed)).isEmpty();
        assertThat(seal.seal(ticket)).isNotEqualTo(sealed);
    }

    @Test
    void aPromptIsTakenApartAtItsGap() {
        assertThat(Gap.in("In _____, they met.")).isEqualTo(new Gap("In ", ", they met."));
        assertThat(Gap.in("Whose words?")).isEqualTo(new Gap("Whose words?", null));
        assertThat(Gap.in(null)).isEqualTo(new Gap(null, null));
    }
}
