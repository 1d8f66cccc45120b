package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.Variable.Use;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Node;
import dev.stepwright.conformance.random.tree.Printer;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Values;
import dev.stepwright.conformance.random.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What code at one place may see and do.
 *
 * <p>Scopes within it are copies: they see what it sees, and what they declare it does not see.
 */
public final class Scope {

    private static final List<String> NAMES = List.of(
            "x", "y", "z", "sum", "count", "string", "map", "order", "input", "result", "states", "value", "error",
            "total", "text", "list", "a", "b", "c", "d", "number", "now", "item", "items", "length", "context");

    /** How deep expressions nest. */
    private static final int NESTING = 3;

    private final Generator generator;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Caught> exceptions = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private Checked checked;
    private Optional<Type> result;
    private final List<String> labels = new ArrayList<>();
    private boolean breaks;
    private boolean continues;
    private boolean returns = true;
    private boolean inMethod = true;
    private boolean inLambda;
    private int depth;
    private int nesting;
    private int loops;
    private boolean failingExpressions = true;
    private boolean failingSteps = true;
    private boolean statefulSteps = true;
    private boolean boxes;
    private boolean nulls;
    private boolean unboxes = true;
    private boolean conditionals = true;
    private boolean mustNotBeNull;
    private boolean whole;
    private boolean guarded;
    private boolean tries = true;

    Scope(Generator generator, Checked checked, Optional<Type> result, int depth) {
        this.generator = generator;
        this.checked = checked;
        this.result = result;
        this.depth = depth;
        this.nesting = NESTING;
    }

    private Scope(Scope other) {
        this(other.generator, other.checked, other.result, other.depth);
        variables.addAll(other.variables);
        exceptions.addAll(other.exceptions);
        names.addAll(other.names);
        nesting = other.nesting;
        labels.addAll(other.labels);
        breaks = other.breaks;
        continues = other.continues;
        returns = other.returns;
        inMethod = other.inMethod;
        inLambda = other.inLambda;
        loops = other.loops;
        failingExpressions = other.failingExpressions;
        failingSteps = other.failingSteps;
        statefulSteps = other.statefulSteps;
        boxes = other.boxes;
        nulls = other.nulls;
        unboxes = other.unboxes;
        conditionals = other.conditionals;
        mustNotBeNull = other.mustNotBeNull;
        whole = other.whole;
        guarded = other.guarded;
        tries = other.tries;
    }

    private Scope copy(Consumer<Scope> change) {
        Scope copy = new Scope(this);
        change.accept(copy);
        return copy;
    }

    public Random random() {
        return generator.random();
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random().nextInt(times) == 0;
    }

    public World world() {
        return generator.world();
    }

    public Values values() {
        return generator.values();
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random().nextInt(choices.size()));
    }

    // Scopes within this one.

    /** A block in braces of its own. */
    public Scope inner() {
        return copy(scope -> scope.depth--);
    }

    /** The body of a loop; {@code label} is empty when it has none. */
    public Scope loop(String label) {
        return copy(scope -> {
            scope.depth--;
            scope.loops++;
            scope.breaks = true;
            scope.continues = true;
            if (!label.isEmpty()) {
                scope.labels.add(label);
            }
        });
    }

    /** A case of a {@code switch}, where {@code break} alone would leave the switch and not a loop. */
    public Scope switchCase() {
        return copy(scope -> {
            scope.depth--;
            scope.breaks = false;
        });
    }

    /** A block that computes a value, which nothing but its value leaves. */
    public Scope valueBlock() {
        return copy(scope -> {
            // javac 17 fails on a try in a switch in an argument: it cannot save what is on the stack.
            scope.tries &= whole;
            scope.depth--;
            scope.nesting = NESTING - 1;
            scope.withoutJumps();
            scope.returns = false;
        });
    }

    private void withoutJumps() {
        labels.clear();
        breaks = false;
        continues = false;
    }

    /** The body of a {@code try}. */
    public Scope tried(Checked thrown) {
        return copy(scope -> {
            scope.depth--;
            scope.checked = thrown;
        });
    }

    /** The same place, whose checked exceptions are told to something else. */
    public Scope throwingTo(Checked other) {
        return copy(scope -> scope.checked = other);
    }

    /** Code around which there is a catch of everything, or a {@code finally} block. */
    public Scope guarded() {
        return copy(scope -> scope.guarded = true);
    }

    /** Code in which no expression may fail: no state could catch it. */
    public Scope withoutFailingExpressions() {
        return copy(scope -> scope.failingExpressions = false);
    }

    /** Whether branches may be started here. */
    public boolean mayBranch() {
        return inMethod && depth > 0 && nesting >= NESTING - 2 && generator.mayBranch();
    }

    public void branched() {
        generator.branched();
    }

    /** A lambda, which reads only variables that are never assigned again. */
    public Scope branch(Type type) {
        return copy(scope -> {
            scope.depth--;
            scope.variables.removeIf(variable -> variable.use() != Use.CAPTURED);
            scope.checked = new Checked(false);
            scope.result = Optional.of(type);
            scope.statefulSteps = false;
            scope.nesting = NESTING - 1;
            scope.inLambda = true;
            scope.tries = true;
            scope.returns = true;
            scope.withoutJumps();
        });
    }

    /** The function of a stream that calls steps, one after the other. */
    public Scope stage(Type type) {
        boolean stateful = statefulSteps;
        Scope stage = branch(type);
        stage.statefulSteps = stateful;
        return stage;
    }

    /** A branch that does not fail: of several that do, which counts is not the same in Java and in the states. */
    public Scope branchThatSucceeds(Type type) {
        Scope branch = branch(type);
        branch.failingExpressions = false;
        branch.failingSteps = false;
        return branch;
    }

    /** A lambda that computes and calls nothing. */
    public Scope computation(Type type) {
        Scope scope = branch(type);
        // What fails in there cannot be tested beforehand, so that it is refused where something would catch it.
        scope.failingExpressions &= !guarded;
        scope.nesting = 2;
        scope.inMethod = false;
        return scope;
    }

    /** A method that branches may call. */
    Scope safe() {
        return copy(scope -> {
            scope.failingExpressions = false;
            scope.failingSteps = false;
            scope.statefulSteps = false;
            scope.checked = new Checked(false);
        });
    }

    /** An operand that is nothing but what the type says. */
    private Scope context() {
        return copy(scope -> {
            scope.nesting--;
            scope.boxes = false;
            scope.nulls = false;
            scope.unboxes = true;
            scope.conditionals = true;
            scope.mustNotBeNull = false;
            scope.whole = false;
        });
    }

    // Expressions.

    /** An operand. */
    public Expression operand(Type type) {
        return generator.expression(type, context());
    }

    /** An operand that is primitive without being unboxed. */
    public Expression primitive(Type type) {
        return generator.expression(type, context().copy(scope -> scope.unboxes = false));
    }

    /** An expression where Java converts its value to the type, and knows the type of {@code null}. */
    public Expression assigned(Type type) {
        return generator.expression(type, context().copy(scope -> {
            scope.boxes = true;
            scope.nulls = true;
        }));
    }

    /** The same, with nothing around it in its statement. */
    public Expression whole(Type type) {
        return generator.expression(type, context().copy(scope -> {
            scope.boxes = true;
            scope.nulls = true;
            scope.whole = true;
        }));
    }

    /** An expression in a place that knows no more of its type than that it is a reference. */
    public Expression boxed(Type type) {
        return generator.expression(type, context().copy(scope -> scope.boxes = true));
    }

    /** An argument whose place says nothing of its type, not even for a conditional. */
    public Expression untyped(Type type) {
        return generator.expression(type, context().copy(scope -> {
            scope.boxes = true;
            scope.conditionals = false;
        }));
    }

    /** The second branch of a conditional, whose type is that of the first unless that is null. */
    public Expression otherThan(Expression first, Type type) {
        boolean isNull = Printer.source(first, 0).equals("null");
        return generator.expression(type, copy(scope -> {
            scope.nesting--;
            scope.whole = false;
            scope.nulls &= !isNull;
        }));
    }

    /** An element of {@code List.of}, which fails on null. */
    public Expression element(Type type) {
        return generator.expression(type, context().copy(scope -> {
            scope.boxes = true;
            scope.mustNotBeNull = !failingExpressions || !oneIn(20);
        }));
    }

    /** An object that something is asked of, which fails on null. */
    public Expression receiver(Type type) {
        return generator.expression(type, context().copy(scope -> scope.mustNotBeNull = !failingExpressions));
    }

    /** What is returned: Java converts it in a method, and takes the type from it in a lambda. */
    public Expression returned(Type type) {
        return inLambda ? boxed(type) : whole(type);
    }

    /** Like {@link #receiver}, where the place says nothing of its type. */
    public Expression untypedReceiver(Type type) {
        return generator.expression(type, context().copy(scope -> {
            scope.mustNotBeNull = !failingExpressions;
            scope.conditionals = false;
        }));
    }

    /** Another expression in the place of this one. */
    public Expression same(Type type) {
        return generator.expression(type, copy(scope -> {
            scope.nesting--;
            scope.whole = false;
        }));
    }

    public boolean boxes() {
        return boxes;
    }

    public boolean nulls() {
        return nulls && !mustNotBeNull;
    }

    public boolean unboxes() {
        return unboxes && !mustNotBeNull;
    }

    public boolean conditionals() {
        return conditionals;
    }

    public boolean mustNotBeNull() {
        return mustNotBeNull;
    }

    public boolean failingExpressions() {
        return failingExpressions;
    }

    /** Whether it stands where Java takes the type from the place. */
    public boolean knowsType() {
        return nulls && !mustNotBeNull;
    }

    // Statements.

    public Block block(int most) {
        return generator.block(this, most);
    }

    /** Statements that end by returning a value. */
    public Block returning(int most) {
        Block block = generator.block(this, most);
        List<Statement> statements = new ArrayList<>(block.statements());
        if (inLambda && !block.completes() && !returns(block)) {
            // Nothing but returned values tells the type of a lambda.
            statements.remove(statements.size() - 1);
        } else if (!block.completes() || result.isEmpty()) {
            return block;
        }
        statements.add(Statement.leaving("return ", returned(result.get()), ";"));
        return new Block(statements);
    }

    /** Whether the code itself returns a value, not only a lambda in it. */
    private static boolean returns(Node code) {
        return code.parts().stream()
                .anyMatch(part -> part instanceof Text text
                        ? text.source().startsWith("return ")
                        : !(part instanceof Expression) && returns((Node) part));
    }

    public Optional<Type> result() {
        return result;
    }

    public int depth() {
        return depth;
    }

    public int nesting() {
        return nesting;
    }

    public int loops() {
        return loops;
    }

    public Checked checked() {
        return checked;
    }

    /** Whether there may be a {@code try} here. */
    public boolean tries() {
        return tries;
    }

    /** Whether a method or lambda can be returned from here. */
    public boolean returns() {
        return returns;
    }

    /** The loops and switches that {@code break} alone leaves. */
    public boolean breaks() {
        return breaks;
    }

    public boolean continues() {
        return continues;
    }

    /** The labels of the loops around. */
    public List<String> labels() {
        return labels;
    }

    // Names.

    public List<Variable> variables(Predicate<Variable> which) {
        return variables.stream().filter(which).toList();
    }

    /** A name that nothing else has in this scope from now on. */
    public String newName() {
        String name = pick(NAMES);
        while (names.contains(name)) {
            name = pick(NAMES) + random().nextInt(10);
        }
        names.add(name);
        return name;
    }

    /** Declares a variable for what comes after in this scope. */
    public void declare(Variable variable) {
        variables.add(variable);
    }

    public void declare(Caught exception) {
        exceptions.add(exception);
    }

    /** The caught exceptions. */
    public List<Caught> exceptions() {
        return exceptions;
    }

    // Calls.

    public List<StepDeclaration> steps(Predicate<StepDeclaration> which) {
        return world().steps().stream()
                .filter(which)
                .filter(step -> inMethod)
                .filter(step -> statefulSteps || step.pure())
                .filter(step -> failingSteps || !step.fails())
                .filter(step -> step.exceptions().stream().allMatch(checked::permits))
                .toList();
    }

    public List<Helper> helpers(Predicate<Helper> which) {
        return generator.helpers().stream()
                .filter(which)
                .filter(helper -> inMethod)
                .filter(helper -> helper.safe() || failingExpressions && failingSteps && statefulSteps)
                .filter(helper -> helper.exceptions().stream().allMatch(checked::permits))
                .toList();
    }

    public void throwing(List<ExceptionClass> thrown) {
        thrown.forEach(checked::add);
    }

    /** Whether code may throw here. */
    public boolean failingSteps() {
        return failingSteps;
    }

    public boolean inMethod() {
        return inMethod;
    }
}
