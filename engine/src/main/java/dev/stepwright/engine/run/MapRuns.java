package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonArray;

/** Starts the executions that a distributed Map runs its items in; those of one attempt are a Map Run. */
public interface MapRuns {

    /**
     * Starts a Map Run, of whose end the owner hears in a later step of the execution's queue, unless it is aborted.
     */
    Started start(MapRunRequest request, Owner owner);

    /** A Map Run as the Map that started it sees it. */
    interface Started {
        String arn();

        /** Stops the child executions that still run; a Map Run that has ended stays as it is. */
        void abort();
    }

    /** Is told how a Map Run ends. */
    interface Owner {
        /** @param outputs those of the child executions that succeeded, in the order of their items */
        void succeeded(JsonArray outputs);

        void failed(Failure failure);
    }
}
