package dev.stepwright.compiler.ir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the sources of one module say.
 *
 * @param workflows in order of file name, then position
 * @param tasks every step of the module, also those no workflow calls, in order of file name, then position
 * @param helpers the helper methods that workflows reach, by key
 */
public record Program(List<Workflow> workflows, List<TaskSignature> tasks, Map<String, HelperMethod> helpers) {

    public Program {
        workflows = List.copyOf(workflows);
        tasks = List.copyOf(tasks);
        helpers = new LinkedHashMap<>(helpers);
    }
}
