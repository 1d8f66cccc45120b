package dev.stepwright.maven.run;

import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.maven.NextSteps;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Which workflow {@code sfn.workflow} means: the only one, when nothing is said. */
public record WorkflowChoice(Manifest manifest) {

    public String choose(@Nullable String asked) throws MojoFailureException {
        List<String> names =
                manifest.workflows().stream().map(WorkflowEntry::name).toList();
        if (names.isEmpty()) {
            throw new MojoFailureException(NextSteps.annotateWorkflow());
        }
        if (asked == null && names.size() > 1) {
            throw new MojoFailureException(NextSteps.chooseWorkflow(names));
        }
        if (asked != null && !names.contains(asked)) {
            throw new MojoFailureException(NextSteps.correctWorkflow(asked, names));
        }
        return asked != null ? asked : names.get(0);
    }
}
