package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;

/**
 * Two teachers with everything that belongs to them, and everybody of {@link Someone}, signed in once for the whole run.
 *
 * @param own what belongs to the teacher whose objects are tried
 * @param foreign what belongs to the other teacher
 */
record Campus(Map<Someone, FrontDoor> doors, Map<Someone, String> accounts, Grounds own, Grounds foreign) {
    private static final Map<Ibid, Campus> MADE = new WeakHashMap<>();

    static synchronized Campus of(Ibid ibid) {
        return MADE.computeIfAbsent(ibid, Campus::made);
    }

    FrontDoor door(Someone who) {
        FrontDoor door = doors.get(who);
        if (door == null) {
            throw new IllegalStateException("no door for " + who);
        }
        return door;
    }

    String account(Someone who) {
        return accounts.getOrDefault(who, "");
    }

    private static Campus made(Ibid ibid) {
        Map<Someone, String> accounts = accounts(ibid.people());
        Map<Someone, FrontDoor> doors = new EnumMap<>(Someone.class);
        for (Someone who : Someone.values()) {
            String account = accounts.get(who);
            doors.put(who, account == null ? ibid.visitor() : ibid.signedIn(account));
        }
        Campus empty = new Campus(doors, accounts, none(), none());
        Grounds own = empty.grounds(ibid, Someone.OWNER, Someone.STUDENT, "soviet-power.md", "Matrix");
        Grounds foreign = empty.grounds(ibid, Someone.OTHER_TEACHER, Someone.OTHER_STUDENT, "broad-street.md", "Other");
        new Student(empty.door(Someone.BOTH)).join(own.joinAddress());
        new Teacher(empty.door(Someone.BOTH)).newCourse("A course elsewhere", "UTC");
        Campus campus = new Campus(doors, accounts, own, foreign);
        campus.everybodyCallsAt("/join"); // a form, and with it a token
        return campus;
    }

    /** After that nobody is new to the processes that run now: their first page writes down who they are. */
    void everybodyCallsAt(String page) {
        doors.values().forEach(door -> door.get(page));
    }

    private static Map<Someone, String> accounts(People people) {
        Map<Someone, String> accounts = new EnumMap<>(Someone.class);
        accounts.put(Someone.OWNER, people.make("olga", "Olga", "Wren", "teacher"));
        accounts.put(Someone.STUDENT, people.make("sam", "Sam", "Lark", "student"));
        accounts.put(Someone.OTHER_TEACHER, people.make("theo", "Theo", "Finch", "teacher"));
        accounts.put(Someone.OTHER_STUDENT, people.make("sally", "Sally", "Rook", "student"));
        accounts.put(Someone.BOTH, people.make("bob", "Bob", "Heron", "teacher"));
        accounts.put(Someone.ADMIN, "eve");
        return accounts;
    }

    private Grounds grounds(Ibid ibid, Someone teacher, Someone student, String sample, String title) {
        return Grounds.made(
                ibid, account(teacher), door(teacher), account(student), door(student), sample(sample), title);
    }

    private static Grounds none() {
        return new Grounds("", "", Map.of());
    }

    static String sample(String name) {
        try {
            return Files.readString(Ibid.ROOT.resolve("samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
