import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;

/** Starts a job somewhere else and asks every now and then whether it has finished. */
public class Exports {

    public enum State {
        RUNNING,
        DONE,
        BROKEN
    }

    public record Request(String table, int pauseSeconds, int mostChecks) {}

    public record Job(String id, State state, int rows) {}

    public record Report(String job, int rows, int checks) {}

    public static final class TookTooLong extends RuntimeException {
        public TookTooLong(String message) {
            super(message);
        }
    }

    public static final class ExportFailed extends RuntimeException {
        public ExportFailed(String message) {
            super(message);
        }
    }

    @Workflow(name = "export")
    public Report export(Request request) {
        Job job = start(request.table());
        int checks = 0;
        while (job.state() == State.RUNNING && checks < request.mostChecks()) {
            Flow.sleep(Duration.ofSeconds(request.pauseSeconds()));
            job = check(job.id(), checks);
            checks++;
        }
        if (job.state() == State.RUNNING) {
            cancel(job.id());
            throw new TookTooLong(job.id() + " still runs after " + checks + " checks");
        }
        if (job.state() == State.BROKEN) {
            throw new ExportFailed(job.id() + " failed");
        }
        return new Report(job.id(), job.rows(), checks);
    }

    @Step
    Job start(String table) {
        return table.equals("tiny") ? new Job(table, State.DONE, 1) : new Job(table, State.RUNNING, 0);
    }

    @Step
    Job check(String id, int before) {
        if (id.equals("lost") && before == 1) {
            throw new IllegalStateException("no such job");
        }
        if (before < id.length()) {
            return new Job(id, State.RUNNING, before * 100);
        }
        return id.equals("bad") ? new Job(id, State.BROKEN, 0) : new Job(id, State.DONE, 1000);
    }

    @Step
    void cancel(String id) {}
}
