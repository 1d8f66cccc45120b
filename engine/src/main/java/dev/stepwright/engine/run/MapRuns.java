package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import java.util.List;
import java.util.OptionalInt;

/** Starts the executions that a distributed Map runs its items in; those of one attempt are a Map Run. */
public interface MapRuns {

    /**
     * Makes a Map Run that does not run yet. Unless it is aborted, the owner hears of its end in a later step of the
     * execution's queue.
     */
    Handle make(MapRunRequest request, Owner owner);

    /** A Map Run as the Map that it is made for sees it. */
    interface Handle {
        String arn();

        /** Lets it run, and others see it; what it runs may not be known yet. */
        void begin();

        /** Starts child executions, as many at a time as allowed. */
        void run(List<Batch> batches);

        /**
         * Takes up one that did not succeed, without starting anything yet.
         *
         * @return how often it has been redriven now; empty if there is nothing to take up
         */
        OptionalInt redrive();

        /** Goes on with the child executions that did not succeed, and those that were never started. */
        void resume();

        /** Ends it before there are any, since what it should run cannot be found out; the owner knows. */
        void fail();

        /** Stops the child executions that still run; a Map Run that has ended stays as it is. */
        void abort();
    }

    /** Is told how a Map Run ends. */
    interface Owner {
        /** @param result that of the state */
        void succeeded(Payload result);

        void failed(Failure failure);
    }
}
