package org.ibid.local.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.ibid.local.DataDirectory;
import org.ibid.local.Ports;
import org.ibid.local.Progress;
import org.ibid.local.Settings;
import org.ibid.local.Stack;
import org.ibid.local.front.FrontDoor;

/**
 * Ibid, started once for all tests of a JVM on free ports, with a data folder that begins empty. The JVMs of a run have
 * one each.
 */
final class Ibid {
    static final Path ROOT =
            Path.of(System.getProperty("ibid.home", "../..")).toAbsolutePath().normalize();
    static final Path TARGET = ROOT.resolve("deploy/local/target");

    private final Stack stack;
    private final People people;

    private Ibid(Stack stack) {
        this.stack = stack;
        this.people = new People(stack);
    }

    static Ibid started() {
        Path folder = TARGET.resolve(System.getProperty("ibid.folder", "end-to-end"));
        if (Files.exists(folder)) {
            DataDirectory.at(folder).empty();
        }
        Settings settings = new Settings(ROOT, DataDirectory.at(folder), Ports.free(), true);
        Stack stack = new Stack(settings, new Progress(System.out, Instant.now()));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        return new Ibid(stack);
    }

    Stack stack() {
        return stack;
    }

    People people() {
        return people;
    }

    String webUrl() {
        return stack.settings().webUrl();
    }

    String quizUrl() {
        return stack.settings().quizUrl();
    }

    /** Somebody who has not signed in. */
    FrontDoor visitor() {
        return new FrontDoor(webUrl());
    }

    FrontDoor signedIn(String account) {
        return visitor().signIn(account, People.PASSWORD);
    }
}
