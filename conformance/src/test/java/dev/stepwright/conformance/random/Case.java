package dev.stepwright.conformance.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.stepwright.conformance.random.world.Script;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import dev.stepwright.conformance.random.world.Values;
import dev.stepwright.conformance.random.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a program is run on: an input, and the answers of its steps. */
record Case(JsonNode input, Script script) {

    private static final int MOST = 6;

    /** Several cases of a program; the first answers nothing odd. */
    static List<Case> of(Program program, World world) {
        Random random = new Random(program.seed() * 31 + 7);
        Values values = new Values(random);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            JsonNode input = program.input()
                    .map(parameter -> input(parameter.type(), random, values))
                    .orElseGet(JsonNodeFactory.instance::objectNode);
            cases.add(new Case(input, new Script(world, random.nextLong())));
        }
        return cases;
    }

    /** For a record, null is documented to read as an object without members. */
    private static JsonNode input(Type type, Random random, Values values) {
        boolean scalar = type instanceof Simple || type instanceof Type.EnumType;
        JsonNode input = scalar ? values.any(type) : values.present(type);
        return random.nextInt(3) == 0 ? values.sparse(input) : input;
    }
}
