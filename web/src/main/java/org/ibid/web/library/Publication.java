package org.ibid.web.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.ibid.core.quiz.PublicationReceipt;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.web.outbox.Delivery;
import org.ibid.web.quizservice.Publications;

/** Hands a published version to quiz-service, which makes its items. */
@ApplicationScoped
class Publication implements Delivery {

    static final String KIND = "publication";

    private final Publications publications;

    Publication(@RestClient Publications publications) {
        this.publications = publications;
    }

    static Map<String, String> payload(UUID essay, int number) {
        return Map.of("essay", essay.toString(), "number", Integer.toString(number));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(Map<String, String> payload) {
        UUID essay = UUID.fromString(payload.get("essay"));
        int number = Integer.parseInt(payload.get("number"));
        PublishedVersion version = QuarkusTransaction.requiringNew().call(() -> published(essay, number));
        PublicationReceipt receipt = publications.publish(essay, number, version);
        QuarkusTransaction.requiringNew().run(() -> VersionRow.of(essay, number).orElseThrow().items = receipt.items());
    }

    private static PublishedVersion published(UUID essay, int number) {
        EssayRow row = EssayRow.findById(essay);
        VersionRow version = VersionRow.of(essay, number).orElseThrow();
        return new PublishedVersion(row.library, essay, number, version.contentHash, version.content);
    }
}
