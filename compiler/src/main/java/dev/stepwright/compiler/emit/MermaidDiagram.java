package dev.stepwright.compiler.emit;

import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ChoiceRule;
import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a definition as a Mermaid flowchart, which GitHub and most editors show. */
public final class MermaidDiagram {

    private static final String END = "end_";

    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private final Map<String, String> ids = new HashMap<>();
    private int groups;

    private MermaidDiagram() {}

    public static String of(StateMachineDefinition definition) {
        MermaidDiagram diagram = new MermaidDiagram();
        diagram.group(new StateGroup(definition.startAt(), definition.states()), "  ", "");
        return diagram.text.toString();
    }

    private void group(StateGroup group, String indent, String suffix) {
        String start = "start_" + suffix;
        String end = END + suffix;
        line(indent, start + "([start])");
        group.states().keySet().forEach(name -> ids.put(name, "s" + ids.size()));
        group.states().forEach((name, state) -> state.accept(new Node(ids.get(name), name, indent)));
        line(indent, start + " --> " + ids.get(group.startAt()));
        int before = text.length();
        group.states().forEach((name, state) -> state.accept(new Edges(ids.get(name), indent, end)));
        if (text.indexOf(end, before) >= 0) {
            line(indent, end + "([end])");
        }
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    /** Quotes and angle brackets would end a label or start a tag. */
    private static String escaped(String label) {
        return label.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private final class Node implements State.Visitor<Void> {
        private final String id;
        private final String label;
        private final String indent;

        private Node(String id, String name, String indent) {
            this.id = id;
            this.label = "\"" + escaped(name) + "\"";
            this.indent = indent;
        }

        private Void shape(String open, String close) {
            line(indent, id + open + label + close);
            return null;
        }

        private Void inside(List<StateGroup> inner) {
            line(indent, "subgraph " + id + "[" + label + "]");
            inner.forEach(branch -> group(branch, indent + "  ", String.valueOf(++groups)));
            line(indent, "end");
            return null;
        }

        @Override
        public Void visitTask(TaskState state) {
            return shape("[", "]");
        }

        @Override
        public Void visitPass(PassState state) {
            return shape("[/", "/]");
        }

        @Override
        public Void visitChoice(ChoiceState state) {
            return shape("{", "}");
        }

        @Override
        public Void visitWait(WaitState state) {
            return shape("([", "])");
        }

        @Override
        public Void visitMap(MapState state) {
            return inside(List.of(state.itemProcessor()));
        }

        @Override
        public Void visitParallel(ParallelState state) {
            return inside(state.branches());
        }

        @Override
        public Void visitSucceed(SucceedState state) {
            return shape("([", "])");
        }

        @Override
        public Void visitFail(FailState state) {
            return shape("[[", "]]");
        }
    }

    private final class Edges implements State.Visitor<Void> {
        private final String id;
        private final String indent;
        private final String end;

        private Edges(String id, String indent, String end) {
            this.id = id;
            this.indent = indent;
            this.end = end;
        }

        private Void arrow(String target) {
            line(indent, id + " --> " + target);
            return null;
        }

        private void arrow(String label, String state) {
            line(indent, id + " -- \"" + escaped(label) + "\" --> " + ids.get(state));
        }

        private Void on(Transition transition, List<Catcher> catchers) {
            arrow(transition instanceof Transition.Next next ? ids.get(next.state()) : end);
            for (Catcher catcher : catchers) {
                line(
                        indent,
                        id + " -. \"" + escaped(String.join(", ", catcher.errorEquals())) + "\" .-> "
                                + ids.get(catcher.next()));
            }
            return null;
        }

        @Override
        public Void visitTask(TaskState state) {
            return on(state.transition(), state.errorHandling().catchers());
        }

        @Override
        public Void visitPass(PassState state) {
            return on(state.transition(), List.of());
        }

        @Override
        public Void visitChoice(ChoiceState state) {
            for (ChoiceRule rule : state.choices()) {
                arrow(state.choices().size() == 1 ? "yes" : condition(rule), rule.next());
            }
            state.defaultState().ifPresent(name -> arrow(state.choices().size() == 1 ? "no" : "else", name));
            return null;
        }

        private String condition(ChoiceRule rule) {
            String text = rule.condition().asText();
            return text.startsWith("{%") ? text.substring(2, text.length() - 2).strip() : text;
        }

        @Override
        public Void visitWait(WaitState state) {
            return on(state.transition(), List.of());
        }

        @Override
        public Void visitMap(MapState state) {
            return on(state.transition(), state.errorHandling().catchers());
        }

        @Override
        public Void visitParallel(ParallelState state) {
            return on(state.transition(), state.errorHandling().catchers());
        }

        @Override
        public Void visitSucceed(SucceedState state) {
            return arrow(end);
        }

        @Override
        public Void visitFail(FailState state) {
            return null;
        }
    }
}
