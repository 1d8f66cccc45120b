package dev.stepwright.compiler.emit;

import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.compiler.graph.ReadingOrder;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A finished state graph as a definition, with the places its states come from. */
public final class DefinitionEmitter {

    /** A definition and its source map. */
    public record Emitted(StateMachineDefinition definition, SourceMap sources) {}

    private final StateNamer names = new StateNamer();
    private final Templates templates = new Templates(new VariableNamer());
    private final SourceMap sources = new SourceMap();

    private DefinitionEmitter() {}

    public static Emitted emit(Workflow workflow, StateGraph machine) {
        DefinitionEmitter emitter = new DefinitionEmitter();
        StateGroup states = emitter.group(machine);
        StateMachineDefinition definition = StateMachineDefinition.jsonata(states.startAt(), states.states());
        if (workflow.comment().isPresent()) {
            definition = definition.withComment(workflow.comment().get());
        }
        OptionalInt timeout = workflow.settings().timeoutSeconds();
        if (timeout.isPresent()) {
            definition = definition.withTimeoutSeconds(timeout.getAsInt());
        }
        return new Emitted(definition, emitter.sources);
    }

    StateGroup group(StateGraph graph) {
        Map<StateId, String> names = new LinkedHashMap<>();
        for (StateId id : ReadingOrder.of(graph)) {
            StateNode node = graph.node(id);
            String name = this.names.name(node.origin().label());
            names.put(id, name);
            sources.add(name, node.origin().span());
        }
        Map<String, State> states = new LinkedHashMap<>();
        names.forEach((id, name) -> states.put(name, graph.node(id).accept(new StateEmitter(this, templates, names))));
        return new StateGroup(names.get(graph.entry().target()), states);
    }
}
