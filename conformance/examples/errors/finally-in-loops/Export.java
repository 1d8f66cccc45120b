import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A finally block runs when its loop is left by break or continue, and may leave the loop itself. */
public class Export {

    public static class Broken extends RuntimeException {
        public Broken(String table) {
            super(table);
        }
    }

    public record Job(List<String> tables, int limit) {}

    @Workflow(name = "export")
    public String export(Job job) {
        String written = "";
        tables:
        for (String table : job.tables()) {
            String lock = lock(table);
            try {
                if (lock.equals("none")) {
                    continue;
                }
                int page = 0;
                while (true) {
                    try {
                        String text = read(table, page);
                        if (text.isEmpty()) {
                            break;
                        }
                        if (text.equals("end")) {
                            break tables;
                        }
                        written = written + text;
                    } finally {
                        page++;
                        if (page >= job.limit()) {
                            continue tables;
                        }
                    }
                }
                written = written + ".";
            } finally {
                unlock(table, written);
            }
        }
        return written;
    }

    @Step
    String lock(String table) {
        return table.equals("taken") ? "none" : table;
    }

    @Step
    String read(String table, int page) {
        if (table.equals("broken") && page == 1) {
            throw new Broken(table);
        }
        if (table.equals("last")) {
            return "end";
        }
        return page < 2 ? table.substring(0, 1) + page : "";
    }

    @Step
    void unlock(String table, String written) {}
}
