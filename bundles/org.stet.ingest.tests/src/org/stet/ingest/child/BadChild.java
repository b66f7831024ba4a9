package org.stet.ingest.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** A child that does not do what it is asked. */
public final class BadChild {

    /** What it does instead. */
    enum Habit {
        HANGS, DOES_NOT_LISTEN, DIES, SAYS_NOTHING, SAYS_NOUGHT, TALKS_NONSENSE, NEVER_ENDS, HOARDS
    }

    private BadChild() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var habit = Habit.valueOf(arguments[0]);
        if (habit != Habit.DOES_NOT_LISTEN) {
            System.in.readAllBytes();
        }
        switch (habit) {
            case HANGS, DOES_NOT_LISTEN -> new CountDownLatch(1).await();
            case DIES -> Runtime.getRuntime().halt(134);
            case SAYS_NOTHING -> System.out.close();
            case SAYS_NOUGHT -> System.out.write(new byte[100]);
            case TALKS_NONSENSE -> System.out.write(nonsense());
            case NEVER_ENDS -> talkForever();
            case HOARDS -> hoard();
        }
    }

    private static byte[] nonsense() {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void talkForever() throws IOException {
        while (!System.out.checkError()) {
            System.out.write(new byte[] {1, 0, 0, 0, 1});
        }
    }

    private static void hoard() {
        var all = new ArrayList<byte[]>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }
}
