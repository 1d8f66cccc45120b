package sample;

import static dev.stepwright.Flow.parallel;

import dev.stepwright.Retry;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tutorial: one workflow and its steps.
 *
 * <p>{@link #run} becomes the state machine, each {@link Step} a Lambda function. All of it is ordinary Java, so its
 * unit test just calls {@code new DataProcessing().run(message)}.
 */
public class DataProcessing {

    private static final List<String> PRAISE = List.of("good", "great", "love", "thanks", "wonderful");
    private static final List<String> COMPLAINTS = List.of("angry", "bad", "broken", "hate", "terrible");

    /** Processes a message, analyses its text on two paths at once, and logs the report. */
    @Workflow(name = "data-processing")
    public Report run(Message input) {
        Text text = process(input);
        if (text.words() == 0) {
            throw new EmptyMessage("the message has no words");
        }
        Report report = parallel(
                () -> sentiment(text),
                () -> keywords(text),
                (mood, keywords) -> new Report(text.value(), mood, keywords, false));
        if (report.mood() == Mood.NEGATIVE) {
            report = escalate(report);
        }
        return log(report);
    }

    /** Checks the message and brings its text into order. */
    @Step
    Text process(Message input) {
        return Text.of(input);
    }

    /** Tells from single words how the author feels. */
    @Step(memoryMb = 1024, timeoutSeconds = 60)
    Mood sentiment(Text text) {
        List<String> words = words(text);
        long praise = words.stream().filter(PRAISE::contains).count();
        long complaints = words.stream().filter(COMPLAINTS::contains).count();
        return praise == complaints ? Mood.NEUTRAL : praise > complaints ? Mood.POSITIVE : Mood.NEGATIVE;
    }

    /** Picks the words worth searching for, in the order they were written. */
    @Step
    List<String> keywords(Text text) {
        return words(text).stream().filter(word -> word.length() > 3).distinct().toList();
    }

    /** Opens a ticket, so that a person answers; tried again when the ticket system cannot be reached. */
    @Step
    @Retry(on = UncheckedIOException.class, maxAttempts = 5, intervalSeconds = 2)
    Report escalate(Report report) {
        return new Report(report.text(), report.mood(), report.keywords(), true);
    }

    /** Writes the report down; what a function prints goes to its CloudWatch log. */
    @Step
    Report log(Report report) {
        System.out.println(report);
        return report;
    }

    private static List<String> words(Text text) {
        return Arrays.stream(text.value().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
