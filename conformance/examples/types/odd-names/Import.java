import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** The names of members are whatever JSON allows; JSONata has to quote most of these. */
public class Import {

    public record Row(
            @JsonProperty("a`b") int tick,
            @JsonProperty("a\\b") int backslash,
            @JsonProperty("%") String percent,
            @JsonProperty("a'b\"c") String quotes,
            @JsonProperty("$") int dollar,
            @JsonProperty("and") int keyword,
            @JsonProperty("a.b") int dot,
            @JsonProperty("{% x %}") int template,
            @JsonProperty("größe €") int letters,
            @JsonProperty("x.$") int path,
            @JsonProperty("a\nb") int line) {

        @JsonIgnore
        public boolean isEmpty() {
            return tick == 0;
        }
    }

    @Workflow(name = "import")
    public Row load(Row row) {
        if (row.isEmpty()) {
            return row;
        }
        int sum = row.tick() + row.backslash() + row.dollar() + row.keyword() + row.dot() + row.template()
                + row.letters() + row.path() + row.line();
        Row stored = store(new Row(
                sum, 2, row.percent() + row.quotes(), row.quotes(), 3, 4, 5, 6, row.letters(), row.path(), row.line()));
        return new Row(stored.tick() + 1, 1, stored.percent(), "'", 1, 1, 1, 1, 1, 1, stored.line());
    }

    @Step
    Row store(Row row) {
        return row;
    }
}
