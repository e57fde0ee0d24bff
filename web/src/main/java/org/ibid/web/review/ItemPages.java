package org.ibid.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.closedtext.ClosedTexts;
import org.ibid.web.language.Language;
import org.ibid.web.layout.FieldErrors;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.people.People;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of one item on the desk, for whatever decides about it or changes it. */
@ApplicationScoped
class ItemPages {

    private final Library library;
    private final BankDoor door;
    private final QuizService quizService;
    private final People people;
    private final Language language;
    private final ClosedTexts closed;
    private final SignedIn signedIn;

    ItemPages(
            Library library,
            BankDoor door,
            @RestClient QuizService quizService,
            People people,
            Language language,
            ClosedTexts closed,
            SignedIn signedIn) {
        this.closed = closed;
        this.signedIn = signedIn;
        this.library = library;
        this.door = door;
        this.quizService = quizService;
        this.people = people;
        this.language = language;
    }

    /** @param objections null where nothing was asked about what is typed */
    @CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneItem(
            Essay essay,
            ItemSheet sheet,
            FieldErrors errors,
            @Nullable String conflict,
            @Nullable Objections objections)
            implements TemplateInstance {}

    /**
     * What came of an action that leads to the same page again.
     *
     * @param conflict said above the page
     * @param typed what stands in the form for editing, where that is not the item as it is
     */
    record Again(
            int status,
            FieldErrors errors,
            @Nullable String conflict,
            @Nullable ItemEdit typed,
            @Nullable Objections objections) {

        private static final int CONFLICT = 409;
        private static final int UNUSABLE = 422;

        static Again conflict(String words, @Nullable ItemEdit typed) {
            return new Again(CONFLICT, new FieldErrors(), words, typed, null);
        }

        /** @param words why it was not done */
        static Again refused(String words) {
            return new Again(UNUSABLE, new FieldErrors(), words, null, null);
        }

        static Again unusable(FieldErrors errors, @Nullable ItemEdit typed) {
            return new Again(UNUSABLE, errors, null, typed, null);
        }

        static Again checked(ItemEdit typed, Objections objections) {
            return new Again(RestResponse.StatusCode.OK, new FieldErrors(), null, typed, objections);
        }
    }

    Queue queue(Essay essay, @Nullable String state) {
        return Queue.of(door.items(essay), state);
    }

    TemplateInstance page(Essay essay, UUID itemId, @Nullable String state) {
        Queue queue = queue(essay, state);
        ItemReview item = queue.find(itemId).orElseThrow(NotFoundException::new);
        return new OneItem(essay, sheet(essay, queue, item, null), new FieldErrors(), null, null);
    }

    RestResponse<?> again(Essay essay, UUID itemId, Again again) {
        Queue queue = queue(essay, null);
        ItemReview item = queue.find(itemId).orElseThrow(NotFoundException::new);
        TemplateInstance page = new OneItem(
                essay, sheet(essay, queue, item, again.typed()), again.errors(), again.conflict(), again.objections());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(again.status())
                .entity(page)
                .build();
    }

    private ItemSheet sheet(Essay essay, Queue queue, ItemReview item, @Nullable ItemEdit typed) {
        return ItemSheet.of(
                queue,
                item,
                library.version(essay.id(), item.version()),
                typed,
                history(essay, item),
                beside(essay, item),
                language.words(ReviewWords.class));
    }

    /** Its words in other essays; a colleague who was let into one essay is not let into another by it. */
    private List<BesidePlace> beside(Essay essay, ItemReview item) {
        closed.requireOpen(signedIn.id(), item.body().essays(essay.id()), null);
        return BesidePlace.of(item.body(), new BesidePlace.Shelf() {
            @Override
            public String title(UUID other) {
                return library.titles(List.of(other)).getOrDefault(other, "");
            }

            @Override
            public int newest(UUID other) {
                return library.newest(other);
            }

            @Override
            public EssayVersion version(UUID other, int number) {
                return library.version(other, number);
            }

            @Override
            public boolean opens(UUID other) {
                return essay.own();
            }
        });
    }

    /** A page without its history is better than no page. */
    private History history(Essay essay, ItemReview item) {
        try {
            return History.of(quizService.history(door.as(essay), item.item()), people::named);
        } catch (QuizServiceProblem | ProcessingException e) {
            return History.UNKNOWN;
        }
    }

    static URI address(Essay essay, UUID item) {
        return URI.create("/library/" + essay.id() + "/items/" + item);
    }
}
