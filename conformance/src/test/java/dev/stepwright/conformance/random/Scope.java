package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import dev.stepwright.conformance.random.world.Values;
import dev.stepwright.conformance.random.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What code at one place may see and do.
 *
 * <p>Scopes within it are copies: they see what it sees, and what they declare it does not see.
 */
public final class Scope extends Operands {

    /** How deep expressions nest. */
    private static final int NESTING = 3;

    private final Generator generator;
    private final Names names;
    private Checked checked;
    private Optional<Type> result;
    private Jumps jumps = Jumps.METHOD;
    private Place place = Place.OPERAND;
    private boolean inMethod = true;
    private boolean inLambda;
    private int depth;
    private int nesting;
    private int loops;
    private boolean failingExpressions = true;
    private boolean failingSteps = true;
    private boolean statefulSteps = true;
    private boolean guarded;
    private boolean tries = true;

    Scope(Generator generator, Checked checked, Optional<Type> result, int depth) {
        this.generator = generator;
        this.names = new Names();
        this.checked = checked;
        this.result = result;
        this.depth = depth;
        this.nesting = NESTING;
    }

    private Scope(Scope other) {
        generator = other.generator;
        names = other.names.copy();
        checked = other.checked;
        result = other.result;
        depth = other.depth;
        nesting = other.nesting;
        jumps = other.jumps;
        place = other.place;
        inMethod = other.inMethod;
        inLambda = other.inLambda;
        loops = other.loops;
        failingExpressions = other.failingExpressions;
        failingSteps = other.failingSteps;
        statefulSteps = other.statefulSteps;
        guarded = other.guarded;
        tries = other.tries;
    }

    private Scope copy(Consumer<Scope> change) {
        Scope copy = new Scope(this);
        change.accept(copy);
        return copy;
    }

    public World world() {
        return generator.world();
    }

    public Values values() {
        return generator.values();
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
            scope.jumps = jumps.inLoop(label);
        });
    }

    /** A case of a {@code switch}, where {@code break} alone would leave the switch and not a loop. */
    public Scope switchCase() {
        return copy(scope -> {
            scope.depth--;
            scope.jumps = jumps.inSwitch();
        });
    }

    /** A block that computes a value, which nothing but its value leaves. */
    public Scope valueBlock() {
        return copy(scope -> {
            // javac 17 fails on a try in a switch in an argument: it cannot save what is on the stack.
            scope.tries &= place.whole();
            scope.depth--;
            scope.nesting = NESTING - 1;
            scope.jumps = Jumps.NONE;
        });
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

    /** Where one more variable is seen. */
    public Scope with(Variable variable) {
        return copy(scope -> scope.declare(variable));
    }

    /** The function that does something with each element of a list, or with the value of an Optional. */
    public Scope action() {
        boolean stateful = statefulSteps;
        return branch(Simple.STRING).copy(scope -> {
            scope.result = Optional.empty();
            scope.loops++;
            scope.statefulSteps = stateful;
        });
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
            scope.names.keepCaptured();
            scope.checked = new Checked(false);
            scope.result = Optional.of(type);
            scope.statefulSteps = false;
            scope.nesting = NESTING - 1;
            scope.inLambda = true;
            scope.tries = true;
            scope.jumps = Jumps.METHOD;
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
        // A stream in the function of a stream is deep enough.
        scope.nesting = inMethod && oneIn(3) ? 3 : 2;
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

    @Override
    Expression at(Place other, Type type) {
        return generator.expression(type, copy(scope -> {
            scope.nesting--;
            scope.place = other;
        }));
    }

    @Override
    Place place() {
        return place;
    }

    @Override
    boolean inLambda() {
        return inLambda;
    }

    @Override
    public boolean failingExpressions() {
        return failingExpressions;
    }

    @Override
    public Random random() {
        return generator.random();
    }

    // Statements.

    public Block block(int most) {
        return generator.block(this, most);
    }

    /** Statements that end by returning a value. */
    public Block returning(int most) {
        return generator.returning(this, most);
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

    /** How this code may be left. */
    public Jumps jumps() {
        return jumps;
    }

    // Names.

    public List<Variable> variables(Predicate<Variable> which) {
        return names.variables().stream().filter(which).toList();
    }

    /** A name that nothing else has in this scope from now on. */
    public String newName() {
        return names.fresh(random());
    }

    /** A name that nothing else has in the program, since a pattern's variable is seen where it is hard to tell. */
    public String patternName() {
        return generator.patternName();
    }

    /** A label that no other statement has: one within another, even in a lambda, must not have the same. */
    public String newLabel() {
        return generator.label();
    }

    /** Declares a variable for what comes after in this scope. */
    public void declare(Variable variable) {
        names.declare(variable);
    }

    public void declare(Caught exception) {
        names.declare(exception);
    }

    /** The caught exceptions. */
    public List<Caught> exceptions() {
        return names.exceptions();
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

    public List<HelperMethod> helpers(Predicate<HelperMethod> which) {
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
