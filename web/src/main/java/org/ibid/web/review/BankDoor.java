package org.ibid.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.library.Essay;
import org.ibid.web.library.Sharing;
import org.ibid.web.quizservice.Credentials;
import org.ibid.web.quizservice.InTheNameOf;
import org.ibid.web.quizservice.QuizService;
import org.ibid.web.quizservice.QuizServiceProblem;
import org.ibid.web.security.SignedIn;

/**
 * The way to an essay's items for whoever owns the essay, and for those whom it is shared with. Any other essay, and
 * another essay's item, are not there.
 */
@ApplicationScoped
public class BankDoor {

    private final Sharing sharing;
    private final QuizService quizService;
    private final InTheNameOf inTheNameOf;
    private final SignedIn signedIn;

    BankDoor(Sharing sharing, @RestClient QuizService quizService, InTheNameOf inTheNameOf, SignedIn signedIn) {
        this.sharing = sharing;
        this.quizService = quizService;
        this.inTheNameOf = inTheNameOf;
        this.signedIn = signedIn;
    }

    /** @throws NotFoundException when the caller may not see its items */
    public Essay essay(UUID id) {
        return sharing.opened(signedIn.id(), id);
    }

    /** @throws NotFoundException when the caller may not change its items */
    public Essay toEdit(UUID id) {
        return sharing.toEdit(signedIn.id(), id);
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
