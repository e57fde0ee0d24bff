package org.ibid.web.marking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Interaction.SimpleChoice;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.Ruling;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The right answer of every interaction is changed, and another accepted, on the page, first as a dry run. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@SuppressWarnings("NullAway.Init")
class RegradeFieldsTest {

    private static final List<SimpleChoice> CHOICES =
            List.of(new SimpleChoice("a", "Farr"), new SimpleChoice("b", "Snow"), new SimpleChoice("c", "Budd"));

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    private final Map<String, Reply> told = new HashMap<>();
    private final UUID item = UUID.randomUUID();
    private final UUID revision = UUID.randomUUID();
    private UUID essay;
    private String page;
    private UUID assignment;

    @BeforeEach
    void aQuiz() {
        ScriptedQuizService.answers(
                call -> told.getOrDefault(call.method() + " " + call.path(), Reply.problem(404, "Not scripted")));
        UUID course = seeds.course("Wells", Seeds.ADA);
        essay = seeds.essay(Seeds.ADA, "Wells", "The pump stood here. Nobody looked behind the wall.");
        assignment = seeds.assignment(course, Seeds.ADA, Preset.READING_CHECK, null);
        page = "/courses/" + course + "/gradebook/" + assignment + "/regrade";
        told.put(
                "POST /v1/assignments/" + assignment + "/regrades/plan",
                Reply.ok(new RegradePlan("sha256:plan", 3, List.of())));
    }

    static Stream<Arguments> everyInteraction() {
        return Stream.of(
                Arguments.of(new Interaction.Choice(CHOICES), List.of("b"), new Response.Choice("b")),
                Arguments.of(
                        new Interaction.MultipleChoice(CHOICES, 3),
                        List.of("a", "c"),
                        new Response.MultipleChoice(List.of("a", "c"))),
                Arguments.of(new Interaction.InlineChoice(CHOICES), List.of("c"), new Response.InlineChoice("c")),
                Arguments.of(new Interaction.TextEntry(20), List.of("pump"), new Response.TextEntry("pump")),
                Arguments.of(new Interaction.NumberEntry(20, "wells"), List.of("12"), new Response.NumberEntry("12")),
                Arguments.of(new Interaction.DateEntry(20), List.of("1854"), new Response.DateEntry("1854")),
                Arguments.of(
                        new Interaction.GapMatch(List.of("g01"), CHOICES, false),
                        List.of("g01=b"),
                        new Response.GapMatch(List.of(new Response.Pair("g01", "b")))),
                Arguments.of(
                        new Interaction.Match(List.of(new SimpleChoice("r01", "the map")), CHOICES, false),
                        List.of("r01=b"),
                        new Response.Match(List.of(new Response.Pair("r01", "b")))),
                Arguments.of(
                        new Interaction.Order(CHOICES),
                        List.of("a=2", "b=1", "c=3"),
                        Response.Order.of(List.of("b", "a", "c"))),
                Arguments.of(
                        new Interaction.Hottext(
                                List.of(
                                        new Interaction.Hotspan("s1", new Span(0, 20), "The pump stood here."),
                                        new Interaction.Hotspan("s2", new Span(21, 51), "Nobody looked.")),
                                1),
                        List.of("s2"),
                        new Response.Hottext(List.of("s2"))),
                Arguments.of(
                        new Interaction.TextSelection(2),
                        List.of("0-20"),
                        new Response.TextSelection(List.of(new Response.Selected(null, new Span(0, 20))))),
                Arguments.of(
                        new Interaction.ShortAnswer(300),
                        List.of("It was foul."),
                        new Response.ShortAnswer("It was foul.")),
                Arguments.of(
                        new Interaction.ExtendedText(600),
                        List.of("Names two."),
                        new Response.ExtendedText("Names two.")));
    }

    @ParameterizedTest
    @MethodSource("everyInteraction")
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void rightAnswerIsNamedInTheFieldsOfTheQuestion(Interaction interaction, List<String> values, Response meant)
            throws JsonProcessingException {
        told.put("GET /v1/assignments/" + assignment + "/asked", Reply.ok(List.of(asked(interaction))));

        String form = given().queryParam("item", item)
                .queryParam("revision", revision)
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Jsoup.parse(form).select("[name=value.a]")).isNotEmpty();
        for (String rule : List.of("CHANGE_KEY", "ACCEPT_ALSO")) {
            String shown = given().queryParam("item", item)
                    .queryParam("revision", revision)
                    .queryParam("rule", rule)
                    .queryParam("value.a", values.toArray())
                    .queryParam("reason", "Both.")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(shown).contains("sha256:plan");
            assertThat(Jsoup.parse(shown)
                            .select("input[type=hidden][name=value.a]")
                            .eachAttr("value"))
                    .isEqualTo(values);
            assertThat(response(sent())).isEqualTo(meant);
        }
    }

    private static Response response(Ruling ruling) {
        return switch (ruling) {
            case Ruling.ChangeKey change -> change.right();
            case Ruling.AcceptAlso also -> also.response();
            default -> throw new AssertionError(ruling);
        };
    }

    private Ruling sent() throws JsonProcessingException {
        String body = ScriptedQuizService.CALLS.stream()
                .filter(call -> call.path().endsWith("/regrades/plan"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .body();
        return json.readValue(body, RegradeOrder.class).rulings().getFirst();
    }

    private AskedItem asked(Interaction interaction) {
        Target stimulus = new Target(
                null,
                null,
                "p1",
                new TextPositionSelector(0, 4),
                new TextQuoteSelector("", "", ""),
                Target.Role.STIMULUS);
        ItemBody body = ItemBody.of(
                "x",
                "What?",
                List.of(stimulus),
                List.of(new ItemBody.Part("a", "It was _____ then.", interaction, null)));
        Feedback key = new Feedback(List.of(), List.of(), "Because.", null, List.of());
        return new AskedItem(item, revision, 1, essay, 1, body, key, 3, 0, 0);
    }
}
