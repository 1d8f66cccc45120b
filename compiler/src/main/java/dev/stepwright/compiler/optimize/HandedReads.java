package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataRewriter;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the graph of an iteration or branch reads of variables that it is to have copies of: a value, or only some of
 * its members where it reads nothing else, so that no more than these is handed along.
 *
 * <p>Before: {@code Task pick($order.id)}. After: {@code Task pick($order_id)}, a copy of {@code $order.id}.
 */
final class HandedReads {

    private final Map<Jsonata, Slot> copies;

    private HandedReads(Map<Jsonata, Slot> copies) {
        this.copies = copies;
    }

    /** The reads of these variables in a graph. */
    static HandedReads of(StateGraph graph, Set<Slot> slots) {
        Map<Slot, Set<Member>> members = new LinkedHashMap<>();
        Set<Slot> whole = new LinkedHashSet<>();
        new Everywhere(new Collector(members, whole)::rewrite).inner(graph);
        Map<Jsonata, Slot> copies = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Set<Member> read = members.getOrDefault(slot, Set.of());
            boolean apart = read.stream().map(Member::name).distinct().count() == read.size();
            if (whole.contains(slot) || !apart) {
                copies.put(new Jsonata.Read(slot), slot.within());
            } else {
                read.forEach(member -> copies.put(member.read(), slot.within(member.name())));
            }
        }
        return new HandedReads(copies);
    }

    /** Each read, as an expression over the variables outside, with its copy. */
    Map<Jsonata, Slot> copies() {
        return copies;
    }

    /** The graph that reads the copies. */
    StateGraph renamed(StateGraph graph) {
        return new Everywhere(new Renaming()::rewrite).inner(graph);
    }

    private record Member(String name, Jsonata read) {}

    /** Reads of a member that surely give a value, as one of an object from outside that may lack it does by a test. */
    private abstract static class MemberReads extends JsonataRewriter {

        @Override
        public Jsonata condition(Jsonata.Condition expression) {
            boolean orConstant = expression.then() instanceof Jsonata.Member member
                    && member.target() instanceof Jsonata.Read
                    && member.failure() == null
                    && expression.test().equals(Jsonata.call("exists", member))
                    && expression.otherwise() instanceof Jsonata.Literal;
            return orConstant ? ofMember((Jsonata.Member) expression.then(), expression) : super.condition(expression);
        }

        @Override
        public Jsonata member(Jsonata.Member expression) {
            return expression.target() instanceof Jsonata.Read && expression.failure() == null
                    ? ofMember(expression, expression)
                    : super.member(expression);
        }

        abstract Jsonata ofMember(Jsonata.Member member, Jsonata read);
    }

    private static final class Collector extends MemberReads {
        private final Map<Slot, Set<Member>> members;
        private final Set<Slot> whole;

        private Collector(Map<Slot, Set<Member>> members, Set<Slot> whole) {
            this.members = members;
            this.whole = whole;
        }

        @Override
        Jsonata ofMember(Jsonata.Member member, Jsonata read) {
            Slot slot = ((Jsonata.Read) member.target()).slot();
            members.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(new Member(member.name(), read));
            return read;
        }

        @Override
        public Jsonata read(Jsonata.Read expression) {
            whole.add(expression.slot());
            return expression;
        }

        /** What is tested may be undefined, and a copy never is. */
        @Override
        public Jsonata call(Jsonata.Call expression) {
            if (expression.function().equals("exists")) {
                whole.addAll(Parts.slots(expression));
            }
            return super.call(expression);
        }

        @Override
        public Jsonata optional(Jsonata.OptionalMember expression) {
            whole.addAll(Parts.slots(expression));
            return super.optional(expression);
        }
    }

    private final class Renaming extends MemberReads {

        @Override
        Jsonata ofMember(Jsonata.Member member, Jsonata read) {
            Slot copy = copies.get(read);
            return copy == null ? wholly(read) : new Jsonata.Read(copy);
        }

        private Jsonata wholly(Jsonata read) {
            return new JsonataRewriter() {
                @Override
                public Jsonata read(Jsonata.Read expression) {
                    return Renaming.this.read(expression);
                }
            }.rewrite(read);
        }

        @Override
        public Jsonata read(Jsonata.Read expression) {
            Slot copy = copies.get(expression);
            return copy == null ? expression : new Jsonata.Read(copy);
        }
    }
}
