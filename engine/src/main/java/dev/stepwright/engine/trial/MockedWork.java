package dev.stepwright.engine.trial;

import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.state.Substitutes;

/**
 * A mock in place of everything that a state would have done outside of itself; the iterations of a Map are left to
 * {@link MockedMapRuns}.
 */
record MockedWork(Mock mock, boolean holdsToken) implements Substitutes {

    @Override
    public Integration integration(Integration named) {
        return new MockedIntegration(named, mock, holdsToken);
    }

    @Override
    public Program branch(int index, Program named) {
        return new MockedBranch(mock, index).program();
    }

    @Override
    public boolean runsMaps() {
        return true;
    }
}
