import dev.stepwright.Flow;
import dev.stepwright.MapOptions;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A table is cut into shards, which are counted at the same time; what can be read is merged. */
public class Census {

    public record Request(String table, String column, int parts) {}

    public record Shard(String name, int rows) {}

    public record Counted(String shard, int rows, String damage) {}

    public record Summary(String location, int rows, List<String> damaged) {}

    public static final class Damaged extends RuntimeException {
        public Damaged(String message) {
            super(message);
        }
    }

    public static final class TooManyDamaged extends RuntimeException {
        public TooManyDamaged(String message) {
            super(message);
        }
    }

    @Workflow(name = "census")
    public Summary take(Request request) {
        List<Shard> shards = split(request.table(), request.parts());
        List<Counted> counted = Flow.map(
                shards.stream().filter(shard -> shard.rows() > 0).toList(),
                shard -> {
                    try {
                        String sorted = sort(shard, request.column());
                        return count(shard.name(), sorted);
                    } catch (Damaged e) {
                        return new Counted(shard.name(), 0, e.getMessage());
                    }
                },
                MapOptions.concurrency(10));
        List<String> damaged = counted.stream()
                .filter(part -> part.damage() != null)
                .map(Counted::shard)
                .toList();
        if (damaged.size() * 2 > shards.size()) {
            throw new TooManyDamaged(
                    damaged.size() + " of " + shards.size() + " shards: " + String.join(", ", damaged));
        }
        int rows = counted.stream().mapToInt(Counted::rows).sum();
        String location = merge(
                request.table(),
                counted.stream().filter(part -> part.damage() == null).toList());
        return new Summary(location, rows, damaged);
    }

    @Step
    List<Shard> split(String table, int parts) {
        List<Shard> shards = new java.util.ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shards.add(new Shard(table + i, i * 10));
        }
        return shards;
    }

    @Step
    String sort(Shard shard, String column) {
        if (shard.name().equals("torn1") || shard.name().startsWith("burnt")) {
            throw new Damaged("no " + column + " in " + shard.name());
        }
        return shard.name() + "/" + column;
    }

    @Step
    Counted count(String shard, String sorted) {
        if (shard.equals("torn2")) {
            throw new Damaged("not sorted: " + sorted);
        }
        if (shard.startsWith("lost")) {
            throw new IllegalStateException("nobody knows where it is");
        }
        return new Counted(shard, shard.length() * 100, null);
    }

    @Step
    String merge(String table, List<Counted> parts) {
        return table + "/" + parts.size();
    }
}
