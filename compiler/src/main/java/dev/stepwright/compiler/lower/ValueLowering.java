package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.ItemSelector;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers a statement that computes one value: by a step, by parallel branches, or by an expression. */
final class ValueLowering {

    private static final Jsonata PAYLOAD = new Jsonata.Member(new Jsonata.State(Reserved.RESULT), "Payload", null);

    private final StatementLowering statements;
    private final StatementLowering.Place place;

    ValueLowering(StatementLowering statements, StatementLowering.Place place) {
        this.statements = statements;
        this.place = place;
    }

    Optional<NullFacts> lower(Optional<Variable> target, Expression value, SourceSpan span) {
        if (value instanceof Expression.TaskCall call) {
            task(target, call);
        } else if (value instanceof Expression.ParallelCall call) {
            parallel(target, call);
        } else if (value instanceof Expression.MapCall call) {
            map(target, call);
        } else {
            pure(target, value, span);
        }
        NullFacts after = place.facts();
        return Optional.of(target.isPresent() ? after.assigned(target.get(), value) : after.after(value));
    }

    private void task(Optional<Variable> target, Expression.TaskCall call) {
        List<Jsonata> arguments = call.arguments().stream()
                .map(argument -> statements.expression(argument, place.facts()))
                .toList();
        put(new StateNode.TaskNode(
                call.task(),
                payload(call.task(), arguments),
                exit(target, PAYLOAD),
                place.handlers().catchers(),
                statements.origin(call.task().method(), call.span(), place)));
    }

    /** The wire format of {@link TaskSignature}. */
    private static Jsonata payload(TaskSignature task, List<Jsonata> arguments) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            members.put(task.parameters().get(i).name(), arguments.get(i));
        }
        return new Jsonata.ObjectOf(members);
    }

    private void parallel(Optional<Variable> target, Expression.ParallelCall call) {
        List<StateGraph> branches = new ArrayList<>();
        for (Lambda branch : call.branches()) {
            StatementLowering inner = statements.inner();
            branches.add(inner.body(branch.body(), place.facts(), Assignments.NONE));
        }
        put(new StateNode.ParallelNode(
                branches,
                exit(target, new Jsonata.State(Reserved.RESULT)),
                place.handlers().catchers(),
                statements.origin(Labels.of(call), call.span(), place)));
    }

    private void map(Optional<Variable> target, Expression.MapCall call) {
        NullFacts facts = place.facts().after(call.items());
        Variable item = call.body().parameters().get(0);
        Assignments input = Assignments.of(Slots.of(item), new Jsonata.State(Reserved.INPUT));
        put(new StateNode.MapNode(
                statements.required(call.items(), place.facts()),
                call.concurrency().map(count -> atLeastOne(count, statements.expression(count, facts))),
                ItemSelector.ofItem(item.name()),
                statements.inner().body(call.body().body(), facts, input),
                exit(target, new Jsonata.State(Reserved.RESULT)),
                place.handlers().catchers(),
                statements.origin(Labels.of(call), call.span(), place)));
    }

    /** The service takes 0 for no limit, and Java refuses it. */
    private static Jsonata atLeastOne(Expression count, Jsonata number) {
        return number instanceof Jsonata.Literal
                ? number
                : new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.LESS, number, Jsonata.number(1)),
                        new Jsonata.Raise(count.span().text() + " is less than 1"),
                        number);
    }

    /** An expression for its effect can only fail: its value goes to a variable that nobody reads. */
    private void pure(Optional<Variable> target, Expression value, SourceSpan span) {
        Jsonata lowered = statements.expression(value, place.facts());
        Slot slot =
                target.map(Slots::of).orElseGet(() -> new Slot(-1 - place.in().number(), "ignored"));
        Jsonata once =
                lowered instanceof Jsonata.Fresh fresh ? new Jsonata.Fresh(fresh.function(), slot.id()) : lowered;
        Precaution precaution = new Precaution(statements, place);
        if (precaution.onCall(slot, once, place.out())) {
            return;
        }
        Precaution.Safe safe = precaution.before(once, span);
        Exit.Goto exit = new Exit.Goto(place.out(), Assignments.of(slot, safe.expression()));
        String label = target.map(variable -> "assign " + variable.name()).orElse("evaluate");
        statements
                .graph()
                .put(safe.place().in(), new StateNode.AssignNode(exit, statements.origin(label, span, place)));
    }

    private Exit exit(Optional<Variable> target, Jsonata value) {
        StateId out = place.out();
        return new Exit.Goto(
                out,
                target.map(variable -> Assignments.of(Slots.of(variable), value))
                        .orElse(Assignments.NONE));
    }

    private void put(StateNode node) {
        statements.graph().put(place.in(), node);
    }
}
