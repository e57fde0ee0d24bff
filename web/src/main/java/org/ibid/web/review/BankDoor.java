package org.ibid.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Library;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;

/** The way to an essay's items for whoever owns the essay. Somebody else's essay, and another essay's item, are not there. */
@ApplicationScoped
public class BankDoor {

    private final Library library;
    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;
    private final SignedIn signedIn;

    BankDoor(Library library, @RestClient QuizService quizService, InTheNameOf inTheNameOf, SignedIn signedIn) {
        this.library = library;
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
        this.signedIn = signedIn;
    }

    /** @throws NotFoundException when it is not the caller's */
    public Essay essay(UUID id) {
        return library.essay(signedIn.id(), id);
    }

    public Credentials as(Essay essay) {
        return inTheNameOf.owner(essay.library());
    }

    /** None until quiz-service has heard of the essay, which is a moment after its publication. */
    public List<ItemReview> items(Essay essay) {
        try {
            return quizService.items(as(essay), essay.id(), null);
        } catch (QuizServiceProblem.NotThere e) {
            return List.of();
        }
    }

    /** @throws NotFoundException when it is no item of this essay */
    public ItemReview item(Essay essay, UUID item) {
        return items(essay).stream()
                .filter(i -> i.item().equals(item))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
