package org.ibid.local.demo;

import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/** What a student does, page by page. */
public final class Student {
    private final FrontDoor door;

    public Student(FrontDoor signedIn) {
        this.door = signedIn;
    }

    public FrontDoor door() {
        return door;
    }

    /** Joins by the course's door; joining twice changes nothing. */
    public void join(String joinAddress) {
        Page joined = door.send(door.get(joinAddress).form("form[action^=/join/]"));
        if (joined.status() != 200) {
            throw new IllegalStateException("cannot join: " + joined);
        }
    }

    /** Starts the quiz, or goes on with it, and answers the page with the questions. */
    public Page start(String assignment) {
        Page questions = door.send(door.get(assignment).form("form[action$=/attempts]"));
        if (questions.status() != 200 || !questions.address().getPath().startsWith("/attempts/")) {
            throw new IllegalStateException("cannot start: " + questions);
        }
        return questions;
    }
}
