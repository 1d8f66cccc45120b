package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.Schedule;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Schedule}, once or repeated. */
final class ScheduleReader {

    private static final DiagnosticKind INVALID_SCHEDULE = DiagnosticKind.error(
            "InvalidSchedule",
            "The schedule \"{0}\" is none that EventBridge Scheduler knows: {1}.",
            "Write rate(15 minutes), cron(0 8 ? * MON-FRI *) or at(2030-01-31T08:00:00).");

    private static final DiagnosticKind UNKNOWN_TIMEZONE = DiagnosticKind.error(
            "UnknownTimezone",
            "There is no time zone \"{0}\" in the IANA database.",
            "Write a name like Europe/Berlin or UTC.");

    private static final String DEFAULT_INPUT = "{}";
    private static final String DEFAULT_TIMEZONE = "UTC";

    private final ModuleContext module;

    ScheduleReader(ModuleContext module) {
        this.module = module;
    }

    List<Schedule> read(Method method) {
        return method.annotations().all(Annotations.SCHEDULE).stream()
                .map(this::schedule)
                .toList();
    }

    private Schedule schedule(AnnotationValues annotation) {
        String expression = annotation.string("value");
        ScheduleExpression.objection(expression).ifPresent(reason -> {
            throw module.refuse(INVALID_SCHEDULE, annotation.span("value"), expression, reason);
        });
        String timezone = annotation.string("timezone");
        if (!ZoneId.getAvailableZoneIds().contains(timezone)) {
            throw module.refuse(UNKNOWN_TIMEZONE, annotation.span("timezone"), timezone);
        }
        return new Schedule(
                expression,
                unlessDefault(annotation.string("input"), DEFAULT_INPUT),
                unlessDefault(timezone, DEFAULT_TIMEZONE),
                annotation.span());
    }

    private static Optional<String> unlessDefault(String value, String defaultValue) {
        return value.equals(defaultValue) ? Optional.empty() : Optional.of(value);
    }
}
