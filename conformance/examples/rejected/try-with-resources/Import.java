import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * A resource is open in one process, and every step runs in one of its own.
 */
public class Import {
    @Workflow(name = "import")
    public int load(String file) throws IOException {
        // error: UnsupportedConstruct
        try (Reader reader = new StringReader(file)) {
            return rows(file);
        }
    }

    @Step
    int rows(String file) {
        return file.length();
    }
}
