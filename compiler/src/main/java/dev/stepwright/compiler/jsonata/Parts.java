package dev.stepwright.compiler.jsonata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The parts an expression is made of, and what follows from them. */
public final class Parts {

    private static final Jsonata.Visitor<List<Jsonata>> DIRECT = new Direct();

    private Parts() {}

    /** The direct parts, in the order they are evaluated. */
    public static List<Jsonata> of(Jsonata expression) {
        return expression.accept(DIRECT);
    }

    /** The variables of the state machine that an expression reads, in order of first appearance; not its own. */
    public static Set<Slot> slots(Jsonata expression) {
        Set<Slot> slots = new LinkedHashSet<>();
        forEachSlot(expression, slots::add);
        return slots;
    }

    /** Names each of these variables wherever it is read. */
    public static void forEachSlot(Jsonata expression, Consumer<Slot> reader) {
        if (expression instanceof Jsonata.Read read) {
            reader.accept(read.slot());
        } else if (expression instanceof Jsonata.Let let) {
            forEachSlot(let.value(), reader);
            forEachSlot(let.body(), except(List.of(let.slot()), reader));
        } else if (expression instanceof Jsonata.Function function) {
            forEachSlot(function.body(), except(function.parameters(), reader));
        } else {
            for (Jsonata part : of(expression)) {
                forEachSlot(part, reader);
            }
        }
    }

    private static Consumer<Slot> except(List<Slot> bound, Consumer<Slot> reader) {
        return slot -> {
            if (!bound.contains(slot)) {
                reader.accept(slot);
            }
        };
    }

    /** Whether an object is made anywhere in an expression. */
    static boolean constructObjects(Jsonata expression) {
        return expression instanceof Jsonata.ObjectOf || of(expression).stream().anyMatch(Parts::constructObjects);
    }

    /** Whether an expression reads this member of {@code $states}. */
    public static boolean reads(Jsonata expression, Reserved reserved) {
        if (expression instanceof Jsonata.State state) {
            return state.reserved() == reserved;
        }
        for (Jsonata part : of(expression)) {
            if (reads(part, reserved)) {
                return true;
            }
        }
        return false;
    }

    /** The number of nodes. */
    public static int size(Jsonata expression) {
        int size = 1;
        for (Jsonata part : of(expression)) {
            size += size(part);
        }
        return size;
    }

    /** The length of the longest path from the root. */
    public static int depth(Jsonata expression) {
        int deepest = 0;
        for (Jsonata part : of(expression)) {
            deepest = Math.max(deepest, depth(part));
        }
        return 1 + deepest;
    }

    private static final class Direct implements Jsonata.Visitor<List<Jsonata>> {

        @Override
        public List<Jsonata> literal(Jsonata.Literal expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> read(Jsonata.Read expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> state(Jsonata.State expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> local(Jsonata.Local expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> member(Jsonata.Member expression) {
            return List.of(expression.target());
        }

        @Override
        public List<Jsonata> optional(Jsonata.OptionalMember expression) {
            return List.of(expression.target());
        }

        @Override
        public List<Jsonata> element(Jsonata.Element expression) {
            return List.of(expression.target(), expression.index());
        }

        @Override
        public List<Jsonata> call(Jsonata.Call expression) {
            return expression.arguments();
        }

        @Override
        public List<Jsonata> operation(Jsonata.Operation expression) {
            return List.of(expression.left(), expression.right());
        }

        @Override
        public List<Jsonata> negative(Jsonata.Negative expression) {
            return List.of(expression.operand());
        }

        @Override
        public List<Jsonata> condition(Jsonata.Condition expression) {
            return List.of(expression.test(), expression.then(), expression.otherwise());
        }

        @Override
        public List<Jsonata> array(Jsonata.ArrayOf expression) {
            return expression.elements();
        }

        @Override
        public List<Jsonata> object(Jsonata.ObjectOf expression) {
            return List.copyOf(expression.members().values());
        }

        @Override
        public List<Jsonata> omittable(Jsonata.Omittable expression) {
            return List.of(expression.value());
        }

        @Override
        public List<Jsonata> sequence(Jsonata.Sequence expression) {
            return List.of(expression.value(), expression.body());
        }

        @Override
        public List<Jsonata> pattern(Jsonata.Pattern expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> raise(Jsonata.Raise expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> raising(Jsonata.Raising expression) {
            return List.of(expression.expression());
        }

        @Override
        public List<Jsonata> fresh(Jsonata.Fresh expression) {
            return List.of();
        }

        @Override
        public List<Jsonata> let(Jsonata.Let expression) {
            return List.of(expression.value(), expression.body());
        }

        @Override
        public List<Jsonata> function(Jsonata.Function expression) {
            return List.of(expression.body());
        }

        @Override
        public List<Jsonata> collected(Jsonata.Collected expression) {
            return List.of(expression.sequence());
        }

        @Override
        public List<Jsonata> range(Jsonata.Range expression) {
            return List.of(expression.from(), expression.to());
        }
    }
}
