package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;

/** Rebuilds a state from its rewritten parts; a rewrite overrides only the parts it changes. */
public abstract class NodeRewriter implements StateNode.Visitor<StateNode> {

    public final StateNode rewrite(StateNode node) {
        return node.accept(this);
    }

    /** The way on from a state that has one, except from a choice. */
    protected Exit exit(Exit exit) {
        return exit.accept(new Exit.Visitor<Exit>() {
            @Override
            public Exit transition(Exit.Goto transition) {
                return branch(transition);
            }

            @Override
            public Exit end(Exit.Finish end) {
                return finish(end);
            }
        });
    }

    /** The end of the graph. */
    protected Exit finish(Exit.Finish exit) {
        return new Exit.Finish(expression(exit.output()), exit.assignments().map(this::expression));
    }

    /** A transition, also one of a choice or a catcher. */
    protected Exit.Goto branch(Exit.Goto exit) {
        return exit.withAssignments(exit.assignments().map(this::expression));
    }

    /** An expression of the state or of a way out. */
    protected Jsonata expression(Jsonata expression) {
        return expression;
    }

    /** The graph of a branch or an iteration. */
    protected StateGraph inner(StateGraph graph) {
        return graph;
    }

    /** The way out of a catcher. */
    protected Exit.Goto caught(Exit.Goto exit) {
        return branch(exit);
    }

    private List<Catcher> catchers(List<Catcher> catchers) {
        return catchers.stream()
                .map(catcher -> new Catcher(catcher.errors(), caught(catcher.exit())))
                .toList();
    }

    @Override
    public StateNode task(StateNode.TaskNode node) {
        return new StateNode.TaskNode(
                node.task(), expression(node.payload()), exit(node.exit()), catchers(node.catchers()), node.origin());
    }

    @Override
    public StateNode assign(StateNode.AssignNode node) {
        return new StateNode.AssignNode(exit(node.exit()), node.origin());
    }

    @Override
    public StateNode choice(StateNode.ChoiceNode node) {
        List<Rule> rules = node.rules().stream()
                .map(rule -> new Rule(expression(rule.condition()), branch(rule.exit())))
                .toList();
        return new StateNode.ChoiceNode(rules, branch(node.otherwise()), node.origin());
    }

    @Override
    public StateNode wait(StateNode.WaitNode node) {
        return new StateNode.WaitNode(node.delay(), expression(node.time()), exit(node.exit()), node.origin());
    }

    @Override
    public StateNode map(StateNode.MapNode node) {
        return new StateNode.MapNode(
                expression(node.items()),
                node.concurrency().map(this::expression),
                node.selector().map(this::expression),
                inner(node.body()),
                exit(node.exit()),
                catchers(node.catchers()),
                node.origin());
    }

    @Override
    public StateNode parallel(StateNode.ParallelNode node) {
        return new StateNode.ParallelNode(
                node.branches().stream().map(this::inner).toList(),
                exit(node.exit()),
                catchers(node.catchers()),
                node.origin());
    }

    @Override
    public StateNode succeed(StateNode.SucceedNode node) {
        return new StateNode.SucceedNode(expression(node.output()), node.origin());
    }

    @Override
    public StateNode fail(StateNode.FailNode node) {
        return new StateNode.FailNode(expression(node.error()), node.cause().map(this::expression), node.origin());
    }
}
