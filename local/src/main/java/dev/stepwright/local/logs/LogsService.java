package dev.stepwright.local.logs;

import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.JsonProtocol;
import java.util.List;
import java.util.function.Consumer;

/** CloudWatch Logs of one Region. */
public final class LogsService {

    private LogsService() {}

    public static HttpService api(LogStore groups, Consumer<Throwable> failures) {
        return new JsonProtocol(
                JsonProtocol.Dialect.version11("CloudWatch Logs", "Logs_20140328"),
                List.of(new LogGroupOperations(groups), new LogTagOperations(groups), new LogEventOperations(groups)),
                failures);
    }
}
