package dev.stepwright.local;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.StepFunctionsService;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes state machines of the workflows of an application; function addresses become those of the local functions. */
final class Workflows {

    private Workflows() {}

    /** @throws LocalCloudException if a definition cannot be read or is refused */
    static void create(Application application, StepFunctionsService service) {
        for (WorkflowEntry workflow : application.workflows()) {
            String definition = resolve(read(workflow, application.folder()), application.functions());
            try {
                service.create(workflow.name(), workflow.type() == WorkflowType.EXPRESS, definition);
            } catch (ApiException e) {
                throw new LocalCloudException(
                        "The workflow '%s' cannot be run: %s".formatted(workflow.name(), e.getMessage()), e);
            }
        }
    }

    private static String read(WorkflowEntry workflow, Path folder) {
        Path file = folder.resolve(workflow.files().definition());
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new LocalCloudException(
                    "The definition %s of the workflow '%s' cannot be read (%s). Generate the workflows again."
                            .formatted(file, workflow.name(), e),
                    e);
        }
    }

    private static String resolve(String definition, List<FunctionEntry> functions) {
        String resolved = definition;
        for (FunctionEntry function : functions) {
            resolved = resolved.replace(function.placeholderText(), LocalAccount.functionArn(function.name()));
        }
        return resolved;
    }
}
