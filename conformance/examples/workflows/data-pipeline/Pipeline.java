import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Reads, cleans, enriches and writes a table; what does not fit the schema is set aside and somebody is told. */
public class Pipeline {

    public record Batch(String name, String location, boolean test) {}

    public record Table(String location, int rows) {}

    public record Result(String status, int rows, int lostPercent, String location) {}

    public static class SchemaMismatch extends RuntimeException {
        public SchemaMismatch(String message) {
            super(message);
        }
    }

    public static final class ColumnMissing extends SchemaMismatch {
        public ColumnMissing(String column) {
            super("column " + column + " is missing");
        }
    }

    @Workflow(name = "pipeline")
    public Result run(Batch batch) {
        Table raw = read(batch.location());
        if (raw.rows() == 0) {
            return new Result("empty", 0, 0, null);
        }
        Table clean = clean(raw);
        int lost = (raw.rows() - clean.rows()) * 100 / raw.rows();
        String target = batch.test() ? "staging/" + batch.name() : "live/" + batch.name();
        if (lost > 50) {
            target = "review/" + batch.name();
        }
        try {
            Table enriched = enrich(clean, List.of("country", "segment"));
            String location = write(enriched, target);
            if (!batch.test()) {
                publish(location);
            }
            return new Result("done", enriched.rows(), lost, location);
        } catch (SchemaMismatch e) {
            String where = quarantine(clean, e.getMessage());
            return new Result("quarantined", clean.rows(), lost, where);
        }
    }

    @Step
    Table read(String location) {
        if (location.equals("gone")) {
            throw new IllegalStateException("no such table");
        }
        return new Table(location, location.length() * 10);
    }

    @Step
    Table clean(Table table) {
        return new Table(table.location() + "#clean", table.location().contains("dirty") ? 10 : table.rows());
    }

    @Step
    Table enrich(Table table, List<String> columns) {
        if (table.location().contains("old")) {
            throw new ColumnMissing(columns.get(0));
        }
        return new Table(table.location() + "#rich", table.rows());
    }

    @Step
    String write(Table table, String target) {
        if (table.location().contains("odd")) {
            throw new SchemaMismatch("odd types");
        }
        return target + "/" + table.rows();
    }

    @Step
    void publish(String location) {
        if (location.contains("secret")) {
            throw new SchemaMismatch("not for everybody");
        }
    }

    @Step
    String quarantine(Table table, String reason) {
        return "quarantine/" + reason;
    }
}
