import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A loop whose state is carried from one round to the next: a Choice leads back, and its transitions assign. */
public class Polling {

    public record Job(String id, int rounds, boolean done) {}

    @Workflow(name = "polling")
    public String poll(String id) {
        Job job = start(id);
        int checks = 0;
        while (!job.done() && checks < 5) {
            job = check(job);
            checks++;
        }
        return job.done() ? "done after " + checks : "gave up after " + checks;
    }

    @Step
    Job start(String id) {
        return new Job(id, id.length(), id.isEmpty());
    }

    @Step
    Job check(Job job) {
        return new Job(job.id(), job.rounds() - 1, job.rounds() <= 1);
    }
}
