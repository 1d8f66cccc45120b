package dev.stepwright.engine.trial;

import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.asl.validation.LocatedGroup;
import dev.stepwright.engine.run.Stage;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.state.StateCompiler;
import dev.stepwright.engine.state.Substitutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A state of a definition that was checked, to be tested by itself. */
public record TestedState(String name, State state, String location, QueryLanguage machineLanguage) {

    private static final Pattern HOLDS_TOKEN = Pattern.compile(".*\\.(waitForTaskToken|sync(:\\d+)?)");

    /**
     * The state that is all of a definition; it may go on to states of any name.
     *
     * @throws InvalidDefinitionException with everything that is wrong
     */
    public static TestedState alone(String definition) {
        StateMachineDefinition machine = checked(DefinitionReader.readState(definition));
        return find(machine, StateMachineDefinition.LONE_STATE).orElseThrow();
    }

    /**
     * A state of a machine, or of a branch or item processor in it.
     *
     * @throws InvalidDefinitionException with everything that is wrong
     */
    public static Optional<TestedState> in(String definition, String name) {
        return find(checked(DefinitionReader.read(definition)), name);
    }

    /** Resources that do not run here matter only when they are asked. */
    private static StateMachineDefinition checked(StateMachineDefinition machine) {
        Diagnostics diagnostics = new Diagnostics();
        DefinitionValidator.validate(machine).forEach(diagnostics::add);
        StateCompiler.compile(machine, diagnostics);
        refuse(diagnostics, false);
        return machine;
    }

    private static Optional<TestedState> find(StateMachineDefinition machine, String name) {
        List<TestedState> found = new ArrayList<>();
        LocatedGroup.ofMachine(machine).forEachGroup(located -> {
            State state = located.group().states().get(name);
            if (state != null) {
                found.add(new TestedState(name, state, located.locationOf(name), machine.queryLanguage()));
            }
        });
        return found.stream().findFirst();
    }

    public QueryLanguage queryLanguage() {
        return state.queryLanguage().orElse(machineLanguage);
    }

    /** Whether somebody else answers for the state's work, under a token or in an execution or job of its own. */
    public boolean waitsForOthers() {
        return state instanceof TaskState task
                && HOLDS_TOKEN.matcher(task.resource()).matches();
    }

    /** What a test tells of the state's data, by the names of the API. */
    Map<Stage, String> shown() {
        return Shown.of(state, queryLanguage());
    }

    /**
     * The state ready to be visited, its work done by what its definition names.
     *
     * @throws InvalidDefinitionException when that does not run here
     */
    StateExecutor executor() {
        return compile(Substitutes.NONE, true);
    }

    /** The state ready to be visited, with a mock for its work. */
    StateExecutor executor(Mock mock) {
        return compile(new MockedWork(mock, waitsForOthers()), false);
    }

    private StateExecutor compile(Substitutes substitutes, boolean mustRun) {
        Diagnostics diagnostics = new Diagnostics();
        StateExecutor executor = StateCompiler.compile(state, location, machineLanguage, substitutes, diagnostics);
        refuse(diagnostics, mustRun);
        return executor;
    }

    private static void refuse(Diagnostics diagnostics, boolean mustRun) {
        List<DefinitionDiagnostic> faults = diagnostics.all().stream()
                .filter(fault -> mustRun || fault.code() != DiagnosticCode.UNSUPPORTED_FEATURE)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidDefinitionException(faults);
        }
    }
}
