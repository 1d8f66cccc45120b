package dev.stepwright.engine.trial;

import dev.stepwright.engine.integration.Attempt;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;

/**
 * A mock in place of a Task's resource: the state's fields are evaluated and sent to nobody.
 *
 * @param named what the definition asks for
 * @param holdsToken whether the context object has a token, under which others would answer
 */
record MockedIntegration(Integration named, Mock mock, boolean holdsToken) implements Integration {

    @Override
    public void start(Attempt attempt) {
        if (holdsToken) {
            attempt.visit().holdToken(attempt.visit().run().random().uuid().toString());
        }
        attempt.request();
        mock.end(result -> attempt.succeed(attempt.visit().limit(result, name())), attempt::fail);
    }

    @Override
    public Recorded succeeded(Payload result) {
        return named.succeeded(result);
    }

    @Override
    public Recorded failed(Failure failure) {
        return named.failed(failure);
    }

    @Override
    public Recorded timedOut(Failure failure) {
        return named.timedOut(failure);
    }

    @Override
    public String name() {
        return named.name();
    }
}
