package dev.stepwright.engine.state.distributed;

import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.engine.dataset.Dataset;
import dev.stepwright.engine.dataset.DatasetReader;
import dev.stepwright.engine.dataset.Items;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An {@code ItemReader}.
 *
 * @param listing whether it lists a bucket's objects, and does not read one
 */
record ItemReading(boolean listing, BucketArguments arguments, Optional<Template> maxItems, ReaderConfig config) {

    /** Evaluates what is to be read; reading it takes time and throws a {@code DatasetException}. */
    Supplier<Items> resolve(Visit visit) {
        BucketArguments.Values values = arguments.evaluate(visit);
        int most = maxItems.map(template -> FieldValues.integer(visit, template, Integer.MIN_VALUE))
                .orElse(0);
        Dataset dataset = listing
                ? new Dataset.Listing(values.text("Bucket"), values.text("Prefix"))
                : new Dataset.OneObject(new ObjectName(values.text("Bucket"), values.text("Key")));
        DatasetReader reader = new DatasetReader(visit.run().objects(), config);
        return () -> reader.read(dataset, most);
    }
}
