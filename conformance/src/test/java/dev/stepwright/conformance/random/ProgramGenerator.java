package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.Variable.Use;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes programs: well-typed, with no statement that is not reached, and with loops that end. */
final class ProgramGenerator {

    private static final int DEPTH = 2;
    private static final List<String> METHODS = List.of("compute", "prepare", "choose");

    private final Generator generator;
    private final World world;
    private final Random random;

    private ProgramGenerator(World world, long seed) {
        this.world = world;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.generator = new Generator(world, random);
    }

    static Program program(World world, long seed) {
        return new ProgramGenerator(world, seed).make(seed);
    }

    private Program make(long seed) {
        int depth = random.nextInt(3) == 0 ? DEPTH + 1 : DEPTH;
        int methods = Math.max(0, random.nextInt(5) - 2);
        for (int i = 0; i < methods; i++) {
            generator.helpers().add(helper(METHODS.get(i)));
        }
        Optional<Type> result = random.nextInt(12) == 0 ? Optional.empty() : Optional.of(world.anyType(random));
        Checked checked = new Checked(true);
        Scope scope = new Scope(generator, checked, result, depth);
        Optional<Variable> input = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(parameter(scope));
        Block body = scope.returning(5);
        return new Program(seed, input, result, List.copyOf(checked.thrown()), body, generator.helpers());
    }

    private HelperMethod helper(String name) {
        boolean safe = random.nextInt(3) == 0;
        Optional<Type> result = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(world.anyType(random));
        Checked checked = new Checked(!safe);
        Scope free = new Scope(generator, checked, result, DEPTH);
        Scope scope = safe ? free.safe() : free;
        List<Variable> parameters = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parameters.add(parameter(scope));
        }
        Block body = scope.returning(3);
        return new HelperMethod(name, parameters, result, List.copyOf(checked.thrown()), safe, body);
    }

    private Variable parameter(Scope scope) {
        Type type = world.anyType(random);
        Use use = random.nextInt(4) == 0 ? Use.ASSIGNED : Use.CAPTURED;
        Variable parameter = new Variable(scope.newName(), type, use, type.isNeverNull());
        scope.declare(parameter);
        return parameter;
    }
}
