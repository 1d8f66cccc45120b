package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.ir.Delay;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataPrinter;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a graph for people: one line for each state and each way out, in the order they are reached. */
public final class GraphPrinter {

    private final StringBuilder text = new StringBuilder();
    private final JsonataPrinter expressions = new JsonataPrinter(Slot::hint);

    private int printed;

    private GraphPrinter() {}

    public static String print(StateGraph graph) {
        GraphPrinter printer = new GraphPrinter();
        printer.graph(graph, "");
        return printer.text.toString();
    }

    private void graph(StateGraph graph, String indent) {
        Map<StateId, String> names = new HashMap<>();
        List<StateId> order = ReadingOrder.of(graph);
        order.forEach(id -> names.put(id, "s" + ++printed));
        line(indent, "start" + way(graph.entry(), names));
        order.forEach(id -> graph.node(id).accept(new Node(names, names.get(id) + ": ", indent)));
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    /** An only argument stands for itself: its name is nothing but its parameter's. */
    private static Jsonata argument(Jsonata payload) {
        return payload instanceof Jsonata.ObjectOf arguments
                        && arguments.members().size() == 1
                ? arguments.members().values().iterator().next()
                : payload;
    }

    private String way(Exit exit, Map<StateId, String> names) {
        String assigned = exit.assignments().values().entrySet().stream()
                .map(entry -> entry.getKey().hint() + " := " + expressions.print(entry.getValue()))
                .collect(Collectors.joining(", "));
        String target = exit instanceof Exit.Finish end
                ? "end " + expressions.print(end.output())
                : names.get(((Exit.Goto) exit).target());
        return " -> " + target + (assigned.isEmpty() ? "" : " with " + assigned);
    }

    private final class Node implements StateNode.Visitor<Void> {
        private final Map<StateId, String> names;
        private final String name;
        private final String indent;

        private Node(Map<StateId, String> names, String name, String indent) {
            this.names = names;
            this.name = name;
            this.indent = indent;
        }

        private Void state(String content, Exit exit, List<Catcher> catchers) {
            line(indent, name + content + way(exit));
            for (Catcher catcher : catchers) {
                line(indent, "  catch " + errors(catcher.errors()) + way(catcher.exit()));
            }
            return null;
        }

        private String way(Exit exit) {
            return GraphPrinter.this.way(exit, names);
        }

        private String errors(ErrorMatch errors) {
            return errors.any() ? "all" : String.join(", ", errors.names());
        }

        @Override
        public Void task(StateNode.TaskNode node) {
            String call = node.task().name() + "(" + expressions.print(argument(node.payload())) + ")";
            return state("task " + call, node.exit(), node.catchers());
        }

        @Override
        public Void assign(StateNode.AssignNode node) {
            return state("pass", node.exit(), List.of());
        }

        @Override
        public Void choice(StateNode.ChoiceNode node) {
            line(indent, name + "choice");
            for (Rule rule : node.rules()) {
                line(indent, "  " + expressions.print(rule.condition()) + way(rule.exit()));
            }
            line(indent, "  else" + way(node.otherwise()));
            return null;
        }

        @Override
        public Void wait(StateNode.WaitNode node) {
            String until = node.delay() == Delay.TIMESTAMP ? "until " : "";
            return state("wait " + until + expressions.print(node.time()), node.exit(), List.of());
        }

        @Override
        public Void map(StateNode.MapNode node) {
            String concurrency = node.concurrency()
                    .filter(count -> !count.equals(Jsonata.number(1)))
                    .map(count -> " at once " + print(count))
                    .orElse(node.concurrency().isEmpty() ? " all at once" : "");
            String selector = node.selector()
                    .expression()
                    .map(input -> " as " + print(input))
                    .orElse("");
            state("map " + expressions.print(node.items()) + selector + concurrency, node.exit(), node.catchers());
            graph(node.body(), indent + "    ");
            return null;
        }

        @Override
        public Void parallel(StateNode.ParallelNode node) {
            state("parallel", node.exit(), node.catchers());
            node.branches().forEach(branch -> graph(branch, indent + "    "));
            return null;
        }

        @Override
        public Void succeed(StateNode.SucceedNode node) {
            line(indent, name + "succeed " + expressions.print(node.output()));
            return null;
        }

        @Override
        public Void fail(StateNode.FailNode node) {
            String cause = node.cause().map(value -> ", " + print(value)).orElse("");
            line(indent, name + "fail " + print(node.error()) + cause);
            return null;
        }

        private String print(Jsonata expression) {
            return expressions.print(expression);
        }
    }
}
