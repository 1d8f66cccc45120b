import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * Texts that mean something to a definition or to JSONata: delimiters, both kinds of quotes, escapes, nothing at all.
 * Each arrives as the author wrote it, as a constant and inside an expression.
 */
public class Template {

    @Workflow(name = "template")
    public List<String> render(String name) {
        String opening = echo("{% if known %}");
        String share = echo("100%}");
        String quoted = name + " said: \"it's {% here\"\n\t\\ \u0007 é 😀";
        String either = name.isEmpty() ? "{%" : "%}";
        return List.of(opening, share, echo(quoted), either, "", "'\"");
    }

    @Step
    String echo(String text) {
        return text;
    }
}
