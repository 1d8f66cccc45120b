package dev.stepwright.maven.run;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.local.LocalCloudListener;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.plugin.logging.Log;

/** Logs what happens in the local cloud, with executions state by state. */
public final class ProgressLog implements LocalCloudListener {

    private static final Set<EventType> ENDS = EnumSet.of(
            EventType.EXECUTION_SUCCEEDED,
            EventType.EXECUTION_FAILED,
            EventType.EXECUTION_TIMED_OUT,
            EventType.EXECUTION_ABORTED);

    private final Log log;
    private final Map<String, ExecutionProgress> executions = new ConcurrentHashMap<>();

    public ProgressLog(Log log) {
        this.log = log;
    }

    @Override
    public void executionEvent(String workflow, String execution, HistoryEvent event) {
        String key = workflow + ":" + execution;
        if (event.type() == EventType.EXECUTION_STARTED) {
            executions.put(key, new ExecutionProgress(event.timestamp()));
            log.info("Execution " + execution + " of " + workflow);
        }
        ExecutionProgress progress = executions.get(key);
        if (progress != null) {
            progress.line(event).ifPresent(log::info);
        }
        if (ENDS.contains(event.type())) {
            executions.remove(key);
        }
    }

    @Override
    public void stepOutput(String step, String line) {
        log.info("            [" + step + "] " + line);
    }

    @Override
    public void requestAnswered(String method, String path, int status) {
        log.info(method + " " + path + ": " + status);
    }

    @Override
    public void requestFailed(String step, String reason) {
        log.warn("[" + step + "] " + reason);
    }

    @Override
    public void internalFailure(Throwable failure) {
        log.error("Something in the local cloud failed; it goes on", failure);
    }
}
