package dev.stepwright.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a program for people, one statement a line; two variables of one name are told apart by a number. */
public final class ProgramPrinter {

    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();
    private final VariableNames names = new VariableNames();
    private final ExpressionPrinter expressions = new ExpressionPrinter(names, this::inline);
    private int depth;

    private ProgramPrinter() {}

    /** Workflows first, then the helper methods; steps show where they are called. */
    public static String print(Program program) {
        List<String> parts = new ArrayList<>();
        program.workflows().forEach(workflow -> parts.add(print(workflow)));
        program.helpers().values().forEach(helper -> parts.add(print(helper)));
        return String.join("\n", parts);
    }

    public static String print(Workflow workflow) {
        ProgramPrinter printer = new ProgramPrinter();
        printer.method("workflow " + workflow.name(), workflow.parameters(), workflow.result(), workflow.body());
        return printer.out.toString();
    }

    public static String print(HelperMethod helper) {
        ProgramPrinter printer = new ProgramPrinter();
        printer.method("helper " + helper.key(), helper.parameters(), helper.result(), helper.body());
        return printer.out.toString();
    }

    public static String print(Block block) {
        ProgramPrinter printer = new ProgramPrinter();
        printer.block(block);
        return printer.out.toString();
    }

    public static String print(Expression expression) {
        return new ProgramPrinter().expressions.print(expression);
    }

    private void method(String title, List<Variable> parameters, ValueType result, Block body) {
        String declared = parameters.stream().map(this::declaration).collect(Collectors.joining(", "));
        line(title + "(" + declared + "): " + TypePrinter.print(result));
        indented(body);
    }

    private String declaration(Variable variable) {
        return TypePrinter.print(variable.type()) + " " + names.of(variable);
    }

    private void block(Block block) {
        block.statements().forEach(statement -> statement.accept(new Lines()));
    }

    private void indented(Block block) {
        depth++;
        block(block);
        depth--;
    }

    private void line(String text) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }

    /** The statements of a lambda on one line. */
    private String inline(Block block) {
        int start = out.length();
        int outerDepth = depth;
        depth = 0;
        block(block);
        depth = outerDepth;
        String lines = out.substring(start).strip();
        out.setLength(start);
        return lines.lines().map(String::strip).collect(Collectors.joining("; "));
    }

    private final class Lines implements Statement.Visitor<Void> {

        @Override
        public Void nested(Statement.Nested statement) {
            return open("block", statement.block());
        }

        @Override
        public Void declare(Statement.Declare statement) {
            String value = statement
                    .value()
                    .map(expressions::print)
                    .map(text -> " = " + text)
                    .orElse("");
            return close(declaration(statement.variable()) + value);
        }

        @Override
        public Void assign(Statement.Assign statement) {
            return close(names.of(statement.variable()) + " = " + expressions.print(statement.value()));
        }

        @Override
        public Void evaluate(Statement.Evaluate statement) {
            return close(expressions.print(statement.expression()));
        }

        @Override
        public Void conditional(Statement.If statement) {
            open("if " + expressions.print(statement.condition()), statement.then());
            return statement.otherwise().statements().isEmpty() ? null : open("else", statement.otherwise());
        }

        @Override
        public Void loop(Statement.While statement) {
            return open("while " + expressions.print(statement.condition()), statement.body());
        }

        @Override
        public Void forEach(Statement.ForEach statement) {
            String items = expressions.print(statement.items());
            return open("for " + declaration(statement.item()) + " in " + items, statement.body());
        }

        @Override
        public Void labeled(Statement.Labeled statement) {
            return open(label(statement.label()) + ":", statement.body());
        }

        @Override
        public Void leave(Statement.Leave statement) {
            return close("leave " + label(statement.label()));
        }

        @Override
        public Void returning(Statement.Return statement) {
            return close("return"
                    + statement
                            .value()
                            .map(expressions::print)
                            .map(text -> " " + text)
                            .orElse(""));
        }

        @Override
        public Void throwing(Statement.Throw statement) {
            String message = statement
                    .message()
                    .map(expressions::print)
                    .map(text -> " " + text)
                    .orElse("");
            return close("throw " + statement.exception().binaryName() + message);
        }

        @Override
        public Void rethrowing(Statement.Rethrow statement) {
            return close("rethrow " + names.of(statement.exception()));
        }

        @Override
        public Void trying(Statement.Try statement) {
            open("try", statement.body());
            for (CatchClause clause : statement.clauses()) {
                String errors = clause.errors().any()
                        ? "any"
                        : String.join(" | ", clause.errors().names());
                open("catch " + errors + " as " + names.of(clause.exception()), clause.body());
            }
            return null;
        }

        @Override
        public Void finalizing(Statement.Finally statement) {
            open("try", statement.body());
            return open("finally", statement.finalizer());
        }

        @Override
        public Void waiting(Statement.Wait statement) {
            String until = statement.delay() == Delay.TIMESTAMP ? "until " : "";
            return close("wait " + until + expressions.print(statement.time()));
        }

        private String label(Label label) {
            return label.name() + "@" + label.id();
        }

        private Void open(String head, Block body) {
            line(head);
            indented(body);
            return null;
        }

        private Void close(String text) {
            line(text);
            return null;
        }
    }
}
