package dev.stepwright.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Cold starts and warm calls of one step behind four handlers, in turn, so that a busy moment hits them all. */
public final class HandlersBenchmark {

    private static final int COLD_ROUNDS = Integer.getInteger("cold", 21);
    private static final int WARM_ROUNDS = Integer.getInteger("warm", 3);
    private static final int CALLS = 2_000;
    private static final byte[] EVENT = ("{\"parcel\":{\"id\":\"p-4711\",\"address\":\" Zürich, Bahnhofstrasse 1\\n\","
                    + "\"notes\":[\"fragile\",\"Fragile\",\"ring \\\"twice\\\"\"],\"kilos\":\"12.34\"}}")
            .getBytes(StandardCharsets.UTF_8);

    private HandlersBenchmark() {}

    /** @param arguments the package that Stepwright made */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("handlers");
        Path zip = Path.of(arguments[0]);
        Function binding = function(folder, "runtime client's binding", zip, "parcels.peers.Binding", List.of());
        List<Function> functions = List.of(
                function(folder, "copies bytes", zip, "parcels.peers.Bytes", List.of()),
                function(folder, "generated", zip, "parcels.ShippingLabelHandler", List.of()),
                binding,
                function(folder, "jackson-databind", zip, "parcels.peers.Databind", jackson()));
        ManagedRuntime runtime = new ManagedRuntime(folder);
        runtime.archive(binding, EVENT);
        Map<Function, Samples> samples = new LinkedHashMap<>();
        functions.forEach(function -> samples.put(function, new Samples()));
        for (int round = 0; round < COLD_ROUNDS; round++) {
            for (Function function : functions) {
                cold(runtime, function, samples.get(function));
            }
        }
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Function function : functions) {
                warm(runtime, function, samples.get(function));
            }
        }
        print(samples, Files.size(zip));
    }

    private static Function function(Path folder, String name, Path zip, String handler, List<Path> libraries)
            throws IOException {
        return Function.unpack(name, zip, handler, folder.resolve(handler), libraries);
    }

    private static List<Path> jackson() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.contains("jackson-"))
                .map(Path::of)
                .toList();
    }

    /** From the start of the process to its first answer. */
    private static void cold(ManagedRuntime runtime, Function function, Samples samples) throws Exception {
        try (RuntimeApi api = new RuntimeApi()) {
            long begin = System.nanoTime();
            Process process = runtime.start(function, api);
            api.invoke(EVENT);
            samples.coldMillis.add((System.nanoTime() - begin) / 1e6);
            process.destroyForcibly().waitFor();
        }
    }

    private static void warm(ManagedRuntime runtime, Function function, Samples samples) throws Exception {
        try (RuntimeApi api = new RuntimeApi()) {
            Process process = runtime.start(function, api);
            api.invoke(EVENT);
            Duration cpu = cpu(process);
            List<Double> calls = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                api.awaitQuestion();
                long begin = System.nanoTime();
                api.invoke(EVENT);
                calls.add((System.nanoTime() - begin) / 1e3);
            }
            samples.warmMicros.add(Samples.median(calls));
            samples.cpuMicros.add(cpu(process).minus(cpu).toNanos() / 1e3 / CALLS);
            process.destroyForcibly().waitFor();
        }
    }

    private static Duration cpu(Process process) {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    private static void print(Map<Function, Samples> samples, long size) {
        Samples floor = samples.values().iterator().next();
        System.out.printf(
                "JDK %s, medians of %d starts and %d times %,d calls%n%n",
                System.getProperty("java.version"), COLD_ROUNDS, WARM_ROUNDS, CALLS);
        System.out.printf("%-26s %16s %16s %16s%n", "handler", "cold ms", "warm µs", "CPU µs a call");
        samples.forEach((function, measured) -> System.out.printf(
                "%-26s %16s %16s %16s%n",
                function.name(),
                cell(measured.coldMillis, floor.coldMillis),
                cell(measured.warmMicros, floor.warmMicros),
                cell(measured.cpuMicros, floor.cpuMicros)));
        System.out.printf("%nThe package has %,d bytes.%n", size);
    }

    private static String cell(List<Double> values, List<Double> floor) {
        return "%.0f (%.2f)".formatted(Samples.median(values), Samples.median(values) / Samples.median(floor));
    }
}
