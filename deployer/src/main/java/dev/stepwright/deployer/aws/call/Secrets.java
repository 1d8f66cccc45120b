package dev.stepwright.deployer.aws.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that no message may show; AWS repeats environment variables when they are too large
 * (https://github.com/hashicorp/terraform-provider-aws/issues/35030).
 */
public final class Secrets {

    private static final String HIDDEN = "(hidden)";

    private final List<String> hidden;

    /** @param texts empty ones are passed over */
    public Secrets(List<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
                forms.add(text);
                forms.add(escaped);
                // The environment as JSON may stand inside a JSON text itself.
                forms.add(new String(JsonStringEncoder.getInstance().quoteAsString(escaped)));
            }
        }
        // The longest first: a secret may contain another.
        hidden = forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The message with each secret replaced. */
    public String hideIn(String message) {
        String safe = message;
        for (String text : hidden) {
            safe = safe.replace(text, HIDDEN);
        }
        return safe;
    }
}
