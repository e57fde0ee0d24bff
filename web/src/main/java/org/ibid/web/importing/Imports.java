package org.ibid.web.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.web.importing.ImportJob.State;
import org.ibid.web.library.Draft;
import org.ibid.web.library.Drafts;
import org.ibid.web.library.Library;
import org.ibid.web.library.NewDraft;
import org.ibid.web.storage.NewId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Imports outside of the request that began them: a few at a time, each a row that says how far it is. Most are over
 * before anybody has to wait. One that was cancelled changes nothing, whenever its thread notices; one whose process
 * ended is found out by its silence, and can be started again from what was given.
 */
@ApplicationScoped
class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    /** Reading a large file takes memory as well as time. */
    private static final int AT_A_TIME = 2;

    private static final int WORKING_TITLE = 60;
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Library library;
    private final Drafts drafts;
    private final ReadDrafts readings;
    private final Clock clock;
    private final Duration patience;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("import-", 1).factory());
    private final Map<UUID, Future<?>> going = new ConcurrentHashMap<>();

    /** @param patience how long a request waits for its import before it shows a page that says how far it is */
    Imports(
            Library library,
            Drafts drafts,
            ReadDrafts readings,
            Clock clock,
            @ConfigProperty(name = "ibid.import.patience", defaultValue = "3S") Duration patience) {
        this.library = library;
        this.drafts = drafts;
        this.readings = readings;
        this.clock = clock;
        this.patience = patience;
    }

    /** @param essay null for a new one, which is called {@code untitled} until it has words to be called by */
    record Order(
            UUID person, @Nullable UUID essay, @Nullable String format, String untitled) {}

    /** Begins an import and waits for it a little. */
    ImportJob begin(Order order, ImportSource source) {
        UUID id = NewId.next();
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            ImportJobRow row = new ImportJobRow();
            row.id = id;
            row.person = order.person();
            row.essay = order.essay();
            row.original = library.keep(source.bytes());
            row.fileName = source.name();
            row.format = order.format();
            row.state = State.WAITING;
            row.startedAt = now;
            row.seenAt = now;
            row.persist();
        });
        Future<?> work = workers.submit(() -> work(id, order, source));
        going.put(id, work);
        await(work);
        if (work.isDone()) {
            going.remove(id);
        }
        return job(order.person(), id);
    }

    /** Begins again what was interrupted, or broke. */
    ImportJob again(UUID person, UUID id, String untitled) {
        ImportJobRow row = QuarkusTransaction.requiringNew().call(() -> row(person, id));
        return begin(new Order(person, row.essay, row.format, untitled), given(row));
    }

    /** What an import was begun with. */
    ImportSource given(UUID person, UUID id) {
        return given(QuarkusTransaction.requiringNew().call(() -> row(person, id)));
    }

    private ImportSource given(ImportJobRow row) {
        return new ImportSource(row.fileName, library.kept(row.original).orElseThrow(NotFoundException::new));
    }

    private void await(Future<?> work) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            LOG.debug("goes on without its request", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an import says itself what broke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Transactional
    ImportJob job(UUID person, UUID id) {
        return row(person, id).toJob(clock.instant());
    }

    private static ImportJobRow row(UUID person, UUID id) {
        return ImportJobRow.of(person, id).orElseThrow(NotFoundException::new);
    }

    @Transactional
    void cancel(UUID person, UUID id) {
        row(person, id);
        ImportJobRow.becomes(id, State.CANCELLED, clock.instant());
        Future<?> work = going.remove(id);
        if (work != null) {
            work.cancel(true);
        }
    }

    private void work(UUID id, Order order, ImportSource source) {
        try {
            step(id, State.READING);
            ImportedEssay read = EssayImporters.read(source, order.format());
            step(id, State.UNDERSTANDING);
            EssayMetadata said = said(order, read);
            readings.reading(read.text(), said.language());
            step(id, State.KEEPING);
            QuarkusTransaction.requiringNew()
                    .run(() -> keep(id, order, new NewDraft(source, order.format(), said, read)));
        } catch (UnreadableEssay e) {
            QuarkusTransaction.requiringNew().run(() -> unreadable(id, e));
        } catch (CancellationException e) {
            LOG.debugf(e, "import %s was cancelled", id);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(e, "import %s broke", id);
            QuarkusTransaction.requiringNew().run(() -> ImportJobRow.becomes(id, State.BROKEN, clock.instant()));
        } finally {
            going.remove(id);
        }
    }

    private void step(UUID id, State state) {
        boolean goesOn = QuarkusTransaction.requiringNew().call(() -> ImportJobRow.becomes(id, state, clock.instant()));
        if (!goesOn) {
            throw new CancellationException();
        }
    }

    /** The draft and the end of its import are one: what was cancelled meanwhile keeps nothing. */
    private void keep(UUID id, Order order, NewDraft draft) {
        if (!ImportJobRow.becomes(id, State.DONE, clock.instant())) {
            throw new CancellationException();
        }
        UUID essay = order.essay() != null
                ? order.essay()
                : library.create(order.person(), workingTitle(draft.read(), order.untitled()));
        drafts.keep(order.person(), essay, draft);
        ImportJobRow.update("essay = ?1 where id = ?2", essay, id);
    }

    private void unreadable(UUID id, UnreadableEssay e) {
        if (ImportJobRow.becomes(id, State.UNREADABLE, clock.instant())) {
            ImportJobRow.update("problemCode = ?1, problem = ?2 where id = ?3", e.code(), e.getMessage(), id);
        }
    }

    /** What was said of an essay before goes before what its new text says. */
    private EssayMetadata said(Order order, ImportedEssay read) {
        return order.essay() == null
                ? read.metadata()
                : drafts.of(order.person(), order.essay())
                        .map(Draft::metadata)
                        .filter(metadata -> metadata.title() != null)
                        .orElse(read.metadata());
    }

    /** The title, or else the words that it begins with, so that a draft can be told from another. */
    private static String workingTitle(ImportedEssay read, String untitled) {
        String title = read.metadata().title();
        if (title != null) {
            return title;
        }
        String opening = read.text().canonical().strip().lines().findFirst().orElse(untitled);
        return opening.length() <= WORKING_TITLE
                ? opening
                : opening.substring(0, Math.max(1, opening.lastIndexOf(' ', WORKING_TITLE))) + " …";
    }

    /** Says that this process still works on what it began. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void breathe() {
        going.values().removeIf(Future::isDone);
        if (!going.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> ImportJobRow.seen(going.keySet(), clock.instant()));
        }
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        ImportJobRow.delete("startedAt < ?1", clock.instant().minus(REMEMBERED));
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
