package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.ir.StepSettings;
import dev.stepwright.compiler.ir.WorkflowSettings;
import java.util.OptionalInt;

/** Reads the numbers in annotations and holds them against what AWS accepts. */
final class SettingsReader {

    private static final DiagnosticKind SETTING_OUT_OF_RANGE = DiagnosticKind.error(
            "SettingOutOfRange",
            "The setting {0} is {1}, and AWS accepts {2} to {3}.",
            "Choose a value in that range, or leave the setting out.");

    private static final int DEFAULT_STORAGE_MB = 512;
    private static final int LONGEST_EXECUTION = 99_999_999;
    private static final int LONGEST_EXPRESS_EXECUTION = 300;

    private final ModuleContext module;

    SettingsReader(ModuleContext module) {
        this.module = module;
    }

    /** Ranges: AWS Lambda quotas; with SnapStart the ephemeral storage cannot be raised. */
    StepSettings read(AnnotationValues step) {
        boolean snapStart = step.flag("snapStart");
        int memory = integer(step, "memoryMb", 128, 10_240);
        int timeout = integer(step, "timeoutSeconds", 1, 900);
        int storage = integer(step, "ephemeralStorageMb", DEFAULT_STORAGE_MB, snapStart ? DEFAULT_STORAGE_MB : 10_240);
        int concurrency = integer(step, "reservedConcurrency", -1, Integer.MAX_VALUE);
        return new StepSettings(
                memory,
                timeout,
                step.constant("architecture").equals("X86_64") ? "x86_64" : "arm64",
                snapStart,
                storage == DEFAULT_STORAGE_MB ? OptionalInt.empty() : OptionalInt.of(storage),
                concurrency == -1 ? OptionalInt.empty() : OptionalInt.of(concurrency));
    }

    /** An Express execution ends after five minutes, whatever its definition says. */
    WorkflowSettings readWorkflow(AnnotationValues workflow) {
        boolean express = workflow.constant("type").equals("EXPRESS");
        return new WorkflowSettings(
                express,
                positive(workflow, "timeoutSeconds", express ? LONGEST_EXPRESS_EXECUTION : LONGEST_EXECUTION),
                workflow.constant("logLevel"),
                workflow.flag("tracing"));
    }

    int integer(AnnotationValues annotation, String member, int least, int most) {
        int value = annotation.integer(member);
        if (value < least || value > most) {
            throw module.refuse(SETTING_OUT_OF_RANGE, annotation.span(member), member, value, least, most);
        }
        return value;
    }

    double decimal(AnnotationValues annotation, String member, double least) {
        double value = annotation.decimal(member);
        if (!(value >= least) || Double.isInfinite(value)) {
            throw module.refuse(
                    SETTING_OUT_OF_RANGE, annotation.span(member), member, value, least, "any greater number");
        }
        return value;
    }

    /** A member whose default 0 stands for no value. */
    OptionalInt positive(AnnotationValues annotation, String member, int most) {
        int value = integer(annotation, member, 0, most);
        return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
