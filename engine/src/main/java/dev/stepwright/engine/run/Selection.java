package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.path.PathExpression;

/** What an {@code InputPath} or {@code OutputPath} picks. */
@FunctionalInterface
public interface Selection {

    /** The whole: that of {@code $}, and of an absent path. */
    Selection ALL = (document, visit) -> document;

    /** That of a path which is null. */
    Selection NOTHING = (document, visit) -> JsonObject.EMPTY;

    /** @throws dev.stepwright.engine.path.query.PathFailure when the path leads nowhere */
    Object of(Object document, Visit visit);

    static Selection of(PathExpression path) {
        return (document, visit) -> path.evaluate(visit.paths(document));
    }
}
