package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A local cloud under load is killed at random moments, and started again on the same folder: no acknowledged execution
 * is missing, none that had ended is another one afterwards, and all end with the right output. Each build kills it a
 * few times; {@code -Dstepwright.kills=50} does so more often.
 */
@Timeout(7200)
class KillTest {

    private static final int KILLS = Integer.getInteger("stepwright.kills", 3);
    private static final int STARTERS = 3;
    private static final int WORKERS = 4;
    private static final long PAUSE_MILLIS = 20;

    private final Random random = new Random();
    private final AtomicInteger lastInput = new AtomicInteger();

    /** The inputs of acknowledged executions, by ARN. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /** Descriptions of executions that had ended, by ARN. */
    private final Map<String, JsonNode> seenEnded = new ConcurrentHashMap<>();

    private final Set<String> answeredTokens = ConcurrentHashMap.newKeySet();

    /** The ARNs of executions whose redrive was acknowledged. */
    private final Set<String> redriven = ConcurrentHashMap.newKeySet();

    private final List<String> faults = new ArrayList<>();
    private long loadMillis;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLost() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            try (KilledProcess cloud = KilledProcess.start(folder)) {
                createMachines(cloud.client());
                long millis = 300 + random.nextInt(2_000);
                List<Thread> load = load(cloud.client());
                Thread.sleep(millis);
                cloud.kill();
                loadMillis += millis;
                for (Thread thread : load) {
                    thread.join();
                }
            }
        }
        int seenBefore = seenEnded.size();
        try (KilledProcess cloud = KilledProcess.start(folder)) {
            startWorkers(cloud.client());
            for (String execution : acknowledged.keySet()) {
                check(execution, ended(cloud.client(), execution), history(cloud.client(), execution));
            }
        }
        System.out.printf(
                "%d kills, %d executions acknowledged (%d a second), %d seen ended before a kill, %d tasks answered, %d redriven%n",
                KILLS,
                acknowledged.size(),
                acknowledged.size() * 1000 / loadMillis,
                seenBefore,
                answeredTokens.size(),
                redriven.size());
        assertThat(faults).isEmpty();
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static void createMachines(StatesClient client) throws IOException {
        client.call("CreateActivity", Map.of("name", "work"));
        for (KilledWorkload workload : KilledWorkload.ALL) {
            client.call(
                    "CreateStateMachine",
                    Map.of(
                            "name", workload.name(),
                            "definition", workload.definition(),
                            "roleArn", "arn:aws:iam::012345678901:role/DummyRole"));
        }
    }

    private List<Thread> load(StatesClient client) {
        List<Thread> threads = new ArrayList<>(startWorkers(client));
        for (int count = 0; count < STARTERS; count++) {
            threads.add(untilKilled(() -> {
                startExecution(client);
                Thread.sleep(PAUSE_MILLIS);
            }));
        }
        threads.add(untilKilled(() -> observe(client)));
        return threads;
    }

    private List<Thread> startWorkers(StatesClient client) {
        List<Thread> threads = new ArrayList<>();
        for (int count = 0; count < WORKERS; count++) {
            threads.add(untilKilled(() -> work(client)));
        }
        return threads;
    }

    /** What is said to a cloud that is killed meanwhile. */
    private interface Call {
        void run() throws IOException, InterruptedException;
    }

    private Thread untilKilled(Call call) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    call.run();
                }
            } catch (IOException | InterruptedException killed) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                fault(String.valueOf(e));
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void startExecution(StatesClient client) throws IOException {
        int input = lastInput.incrementAndGet();
        KilledWorkload workload = KilledWorkload.ALL.get(input % KilledWorkload.ALL.size());
        JsonNode answer = client.call(
                "StartExecution",
                Map.of(
                        "stateMachineArn",
                        "arn:aws:states:us-east-1:123456789012:stateMachine:" + workload.name(),
                        "name",
                        "e" + input,
                        "input",
                        String.valueOf(input)));
        acknowledged.put(answer.get("executionArn").textValue(), input);
    }

    private void observe(StatesClient client) throws IOException, InterruptedException {
        for (String execution : List.copyOf(acknowledged.keySet())) {
            if (!seenEnded.containsKey(execution)) {
                JsonNode described = describe(client, execution);
                if (isToBeRedriven(execution, described)) {
                    redrive(client, execution);
                } else if (!described.get("status").textValue().equals("RUNNING")) {
                    seenEnded.put(execution, described);
                }
            }
        }
        Thread.sleep(20);
    }

    private static boolean isToBeRedriven(String execution, JsonNode described) {
        return execution.contains(":" + KilledWorkload.REDRIVEN.name() + ":")
                && described.get("status").textValue().equals("FAILED")
                && described.get("redriveCount").intValue() == 0;
    }

    private void redrive(StatesClient client, String execution) throws IOException {
        client.call("RedriveExecution", Map.of("executionArn", execution));
        redriven.add(execution);
    }

    private void work(StatesClient client) throws IOException {
        JsonNode task = client.call(
                "GetActivityTask", Map.of("activityArn", "arn:aws:states:us-east-1:123456789012:activity:work"));
        if (!task.has("taskToken")) {
            return;
        }
        String token = task.get("taskToken").textValue();
        if (answeredTokens.contains(token)) {
            fault("a task was given out that had been answered: " + task);
        }
        JsonNode input = StatesClient.read(task.get("input").textValue());
        if (input.get("attempt").intValue() < 2) {
            client.call("SendTaskFailure", Map.of("taskToken", token, "error", "Again"));
        } else {
            String output = KilledWorkload.output(input.get("n").intValue());
            client.call("SendTaskSuccess", Map.of("taskToken", token, "output", output));
        }
        answeredTokens.add(token);
    }

    private static JsonNode describe(StatesClient client, String execution) throws IOException {
        return client.call("DescribeExecution", Map.of("executionArn", execution));
    }

    private JsonNode ended(StatesClient client, String execution) throws IOException, InterruptedException {
        JsonNode described = describe(client, execution);
        while (described.get("status").textValue().equals("RUNNING") || isToBeRedriven(execution, described)) {
            if (isToBeRedriven(execution, described)) {
                redrive(client, execution);
            }
            Thread.sleep(20);
            described = describe(client, execution);
        }
        return described;
    }

    private static List<String> history(StatesClient client, String execution) throws IOException {
        List<String> types = new ArrayList<>();
        client.call("GetExecutionHistory", Map.of("executionArn", execution, "maxResults", 1000))
                .get("events")
                .forEach(event -> types.add(event.get("type").textValue()));
        return types;
    }

    private void check(String execution, JsonNode described, List<String> history) {
        String expected = KilledWorkload.output(acknowledged.get(execution));
        if (!expected.equals(described.path("output").textValue())) {
            fault("instead of " + expected + ": " + described);
        }
        JsonNode before = seenEnded.get(execution);
        if (before != null && !before.equals(described)) {
            fault("it had ended as " + before + " and has ended as " + described);
        }
        if (redriven.contains(execution) && described.get("redriveCount").intValue() != 1) {
            fault("it had been redriven: " + described);
        }
        long ends = history.stream().filter("ExecutionSucceeded"::equals).count();
        if (ends != 1 || !history.get(history.size() - 1).equals("ExecutionSucceeded")) {
            fault(execution + " has the history " + history);
        }
    }

    private synchronized void fault(String fault) {
        faults.add(fault);
    }
}
