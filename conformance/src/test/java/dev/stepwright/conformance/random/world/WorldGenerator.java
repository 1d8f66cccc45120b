package dev.stepwright.conformance.random.world;

import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes worlds. */
public final class WorldGenerator {

    private static final List<String> MEMBERS =
            List.of("name", "count", "sum", "value", "flag", "items", "next", "type", "size", "key", "a", "b", "c");

    private final Random random;
    private final List<Type> types = new ArrayList<>(List.of(Simple.values()));

    private WorldGenerator(Random random) {
        this.random = random;
    }

    public static World world(int number) {
        return new WorldGenerator(new Random(7919L * number + 17)).make(number);
    }

    private World make(int number) {
        List<Type.EnumType> enums = List.of(
                new Type.EnumType("Color", List.of("RED", "GREEN", "BLUE")),
                new Type.EnumType("Size", List.of("SMALL", "LARGE")));
        types.addAll(enums);
        types.add(new Type.ListType(Simple.STRING));
        types.add(new Type.ListType(Simple.BOXED_INT));
        List<Type.RecordType> records = new ArrayList<>();
        for (String name : List.of("Item", "Order", "Report", "Person")) {
            Type.RecordType type = new Type.RecordType(name, members(1 + random.nextInt(4)), Optional.empty());
            records.add(type);
            types.add(type);
            if (random.nextInt(2) == 0) {
                types.add(new Type.ListType(type));
            }
        }
        types.add(new Type.ListType(new Type.ListType(anyReference())));
        types.add(new Type.MapType(Simple.BOXED_INT));
        types.add(new Type.MapType(pick(records)));
        types.add(new Type.OptionalType(Simple.STRING));
        types.add(new Type.OptionalType(pick(records)));
        for (Type argument : List.of(Simple.STRING, pick(records))) {
            Type.RecordType box = box(argument);
            records.add(box);
            types.add(box);
        }
        Type.InterfaceType sealed = sealed();
        records.addAll(sealed.records());
        types.addAll(sealed.records());
        types.addAll(List.of(sealed, new Type.ListType(sealed)));
        List<ExceptionClass> exceptions = exceptions();
        return new World(number, enums, records, sealed, List.copyOf(types), exceptions, steps(exceptions));
    }

    private static Type.RecordType box(Type argument) {
        return new Type.RecordType(
                "Box<" + argument.java() + ">",
                List.of(
                        new Type.Field("content", argument),
                        new Type.Field("others", new Type.ListType(argument)),
                        new Type.Field("size", Simple.INT)),
                Optional.empty());
    }

    private Type.InterfaceType sealed() {
        Type.Field shared = new Type.Field("label", random.nextBoolean() ? Simple.STRING : Simple.BOXED_INT);
        List<Type.RecordType> records = new ArrayList<>();
        for (String name : List.of("Circle", "Square", "Dot")) {
            List<Type.Field> fields = new ArrayList<>(members(name.equals("Dot") ? 0 : 1 + random.nextInt(2)));
            fields.add(random.nextInt(fields.size() + 1), shared);
            records.add(new Type.RecordType(name, fields, Optional.of(name.toLowerCase(Locale.ROOT))));
        }
        return new Type.InterfaceType("Shape", shared, records);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Type any() {
        return types.get(random.nextInt(types.size()));
    }

    private Type anyReference() {
        return any().boxed();
    }

    private List<Type.Field> members(int count) {
        List<Type.Field> members = new ArrayList<>();
        List<String> names = new ArrayList<>(MEMBERS);
        for (int i = 0; i < count; i++) {
            members.add(new Type.Field(names.remove(random.nextInt(names.size())), any()));
        }
        return members;
    }

    private static List<ExceptionClass> exceptions() {
        Type.Field text = new Type.Field("text", Simple.STRING);
        Type.Field code = new Type.Field("code", Simple.INT);
        ExceptionClass declined = exception("Declined", null, false, List.of(text), "text");
        ExceptionClass busy = exception("Busy", null, false, List.of(), null);
        ExceptionClass missing = exception("Missing", null, true, List.of(text), "\"missing \" + text");
        return List.of(
                declined,
                exception("Expired", declined, false, List.of(code, text), "code + \": \" + text"),
                busy,
                missing,
                exception("Lost", missing, true, List.of(), "\"lost\""),
                exception("Broken", null, true, List.of(code), "text(code)"));
    }

    private static ExceptionClass exception(
            String name, ExceptionClass parent, boolean checked, List<Type.Field> parameters, String message) {
        Optional<String> words = Optional.ofNullable(message).map(text -> text.replace("text(code)", "\"\" + code"));
        return new ExceptionClass(name, Optional.ofNullable(parent), checked, parameters, words);
    }

    /** A step for each type, one for effects only, and a few more. */
    private List<StepDeclaration> steps(List<ExceptionClass> exceptions) {
        List<StepDeclaration> steps = new ArrayList<>();
        Stream.concat(types.stream().map(Optional::of), Stream.of(Optional.<Type>empty(), Optional.<Type>empty()))
                .forEach(result -> steps.add(step("step" + (steps.size() + 1), result, exceptions, false)));
        for (int i = 0; i < 8; i++) {
            steps.add(step("pure" + (i + 1), Optional.of(any()), exceptions, true));
        }
        return steps;
    }

    private StepDeclaration step(String name, Optional<Type> result, List<ExceptionClass> exceptions, boolean pure) {
        boolean fails = random.nextInt(3) > 0;
        List<ExceptionClass> declared = new ArrayList<>();
        if (fails) {
            exceptions.stream()
                    .filter(exception -> random.nextInt(exception.checked() ? 6 : 3) == 0)
                    .forEach(declared::add);
        }
        return new StepDeclaration(name, members(random.nextInt(4)), result, declared, fails, pure);
    }
}
