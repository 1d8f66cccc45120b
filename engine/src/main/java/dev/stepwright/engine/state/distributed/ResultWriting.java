package dev.stepwright.engine.state.distributed;

import dev.stepwright.engine.result.ResultExport;
import dev.stepwright.engine.result.ResultForm;
import dev.stepwright.engine.result.Results;
import dev.stepwright.engine.run.Visit;
import java.util.Optional;

/**
 * A {@code ResultWriter}.
 *
 * @param arguments absent when nothing is written
 */
record ResultWriting(Optional<BucketArguments> arguments, ResultForm form) {

    static Results resolve(Optional<ResultWriting> writer, Visit visit) {
        return writer.map(present -> present.resolve(visit))
                .orElseGet(() -> new Results(Optional.empty(), Optional.empty()));
    }

    private Results resolve(Visit visit) {
        Optional<ResultExport> export = arguments.map(present -> {
            BucketArguments.Values values = present.evaluate(visit);
            return new ResultExport(visit.run().objects(), values.text("Bucket"), values.text("Prefix"), form);
        });
        return new Results(Optional.of(form), export);
    }
}
