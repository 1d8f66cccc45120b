import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A loop that tests its condition at the end of each round. */
public class Export {

    public record Job(String id, int left) {}

    @Workflow(name = "export")
    public String export(String id) {
        Job job = start(id);
        int checks = 0;
        do {
            job = check(job);
            checks++;
            if (job.left() == 3) {
                continue;
            }
            if (job.left() < 0) {
                break;
            }
            note(job);
        } while (job.left() > 0 && checks < 4);
        return job.left() + " left after " + checks;
    }

    @Step
    Job start(String id) {
        return new Job(id, id.length());
    }

    @Step
    Job check(Job job) {
        return new Job(job.id(), job.left() - 2);
    }

    @Step
    void note(Job job) {}
}
