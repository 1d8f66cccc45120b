import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A {@code finally} block runs on every way out. Each kind of way has its own copy of the block, so that none of them
 * costs a transition more: errors pass it and fail with the name and the cause that they came with.
 */
public class Cleaning {

    public static final class Dirty extends RuntimeException {
        public Dirty(String message) {
            super(message);
        }
    }

    public record Room(String name, int beds) {}

    @Workflow(name = "cleaning")
    public String clean(Room room) {
        int beds = 0;
        lock(room.name());
        try {
            while (beds < room.beds()) {
                if (make(room.name(), beds)) {
                    return "stopped at bed " + beds;
                }
                beds++;
            }
            if (beds > 3) {
                throw new Dirty(beds + " beds");
            }
        } finally {
            beds = -1;
            unlock(room.name());
        }
        return report(beds);
    }

    @Step
    void lock(String room) {}

    @Step
    boolean make(String room, int bed) {
        if (room.equals("attic")) {
            throw new IllegalStateException("no light");
        }
        return room.equals("suite") && bed == 1;
    }

    @Step
    void unlock(String room) {
        if (room.equals("safe")) {
            throw new UnsupportedOperationException("stuck");
        }
    }

    @Step
    String report(int beds) {
        return "done: " + beds;
    }
}
