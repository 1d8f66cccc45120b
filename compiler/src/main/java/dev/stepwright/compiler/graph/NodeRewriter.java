package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Rewritten;
import java.util.List;

/**
 * Rebuilds a state from its rewritten parts; a rewrite overrides only the parts it changes. A state of which no part is
 * another one stays the same object.
 */
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
        return exit.with(expression(exit.output()), exit.assignments().map(this::expression));
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
        return Rewritten.list(catchers, catcher -> catcher.with(caught(catcher.exit())));
    }

    @Override
    public StateNode task(StateNode.TaskNode node) {
        return node.with(expression(node.payload()), exit(node.exit()), catchers(node.catchers()));
    }

    @Override
    public StateNode assign(StateNode.AssignNode node) {
        return node.with(exit(node.exit()));
    }

    @Override
    public StateNode choice(StateNode.ChoiceNode node) {
        List<Rule> rules =
                Rewritten.list(node.rules(), rule -> rule.with(expression(rule.condition()), branch(rule.exit())));
        return node.with(rules, branch(node.otherwise()));
    }

    @Override
    public StateNode wait(StateNode.WaitNode node) {
        return node.with(expression(node.time()), exit(node.exit()));
    }

    @Override
    public StateNode map(StateNode.MapNode node) {
        return node.with(
                expression(node.items()),
                node.concurrency().map(this::expression),
                node.selector().map(this::expression),
                inner(node.body()),
                exit(node.exit()),
                catchers(node.catchers()));
    }

    @Override
    public StateNode parallel(StateNode.ParallelNode node) {
        return node.with(Rewritten.list(node.branches(), this::inner), exit(node.exit()), catchers(node.catchers()));
    }

    @Override
    public StateNode succeed(StateNode.SucceedNode node) {
        return node.with(expression(node.output()));
    }

    @Override
    public StateNode fail(StateNode.FailNode node) {
        return node.with(expression(node.error()), node.cause().map(this::expression));
    }
}
