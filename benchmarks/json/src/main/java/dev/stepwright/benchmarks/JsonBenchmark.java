package dev.stepwright.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.json.JsonReader;
import dev.stepwright.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads and writes a step's payload, with the flags of Lambda's managed runtimes: they stop at the first compiler, and
 * collect serially.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class JsonBenchmark {

    private static final int LIMIT = 6_291_556;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ObjectReader reader = mapper.readerFor(Order.class);
    private final ObjectWriter writer = mapper.writerFor(Order.class);

    @Param({"1", "100"})
    private int kilobytes;

    private Order order;
    private byte[] json;

    @Setup
    public void prepare() throws IOException {
        order = Orders.ofKilobytes(kilobytes);
        json = writeJacksonDatabind();
        for (byte[] other : Arrays.asList(writeStepwright(), writeJacksonCore())) {
            if (!reader.readValue(other).equals(order)) {
                throw new IllegalStateException("wrote another order");
            }
        }
        for (Order other : Arrays.asList(readStepwright(), readJacksonCore(), readJacksonDatabind())) {
            if (!other.equals(order)) {
                throw new IllegalStateException("read another order");
            }
        }
    }

    @Benchmark
    public Order readStepwright() {
        JsonReader in = new JsonReader(json);
        Order read = StepwrightCodec.readOrder(in);
        in.end();
        return read;
    }

    @Benchmark
    public Order readJacksonCore() throws IOException {
        try (JsonParser in = factory.createParser(json)) {
            in.nextToken();
            return JacksonCoreCodec.readOrder(in);
        }
    }

    @Benchmark
    public Order readJacksonDatabind() throws IOException {
        return reader.readValue(json);
    }

    @Benchmark
    public byte[] writeStepwright() {
        JsonWriter out = new JsonWriter(LIMIT);
        StepwrightCodec.writeOrder(out, order);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] writeJacksonCore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = factory.createGenerator(bytes)) {
            JacksonCoreCodec.writeOrder(out, order);
        }
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] writeJacksonDatabind() throws IOException {
        return writer.writeValueAsBytes(order);
    }
}
