package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What generated readers and writers do with values; each step here returns what it is given. */
class CodecTest {

    @TempDir
    Path classes;

    @Test
    void readsAndWritesWhatTheJdkHas() throws Exception {
        String members = """
                @Step All run(All value) { return value; }
                record All(
                        boolean a, byte b, short c, int d, long e, float f, double g, char h, Boolean i, Byte j, Short k,
                        Integer l, Long m, Float n, Double o, Character p, String q, BigDecimal r, BigInteger s, UUID t) {}
                """;
        String full = """
                {"a":true,"b":1,"c":2,"d":3,"e":4,"f":5.5,"g":6.5,"h":"x","i":false,"j":7,"k":8,"l":9,"m":10,"n":11.5,\
                "o":12.5,"p":"y","q":"z","r":"1.10","s":13,"t":"00000000-0000-0001-0000-000000000002"}""";
        assertThat(echo(members, full)).isEqualTo(full);
        String empty = """
                {"a":false,"b":0,"c":0,"d":0,"e":0,"f":0.0,"g":0.0,"h":"\\u0000","i":null,"j":null,"k":null,"l":null,\
                "m":null,"n":null,"o":null,"p":null,"q":null,"r":null,"s":null,"t":null}""";
        assertThat(echo(members, "{}")).isEqualTo(empty);
        assertThat(echo(members, full.replaceAll(":[^,}]+", ":null"))).isEqualTo(empty);
    }

    @Test
    void readsAndWritesTimes() throws Exception {
        String members = """
                @Step Times run(Times value) { return value; }
                record Times(
                        Duration a, Instant b, LocalDate c, LocalDateTime d, LocalTime e, OffsetDateTime f, Period g, Year h,
                        YearMonth i, ZonedDateTime j) {}
                """;
        String full = """
                {"a":"PT1M","b":"2026-01-02T03:04:05Z","c":"2026-01-02","d":"2026-01-02T03:04:05","e":"03:04:05",\
                "f":"2026-01-02T03:04:05+01:00","g":"P1M","h":"2026","i":"2026-01","j":"2026-01-02T03:04:05+01:00"}""";
        assertThat(echo(members, full)).isEqualTo(full);
        assertThat(echo(members, "{}")).isEqualTo(full.replaceAll("\":\"[^,}]+", "\":null"));
    }

    @Test
    void makesOptionalsOfWhatIsMissing() throws Exception {
        String members = """
                @Step Some run(Some value) { return value; }
                record Some(
                        Optional<String> a, OptionalInt b, OptionalLong c, OptionalDouble d, Optional<List<Integer>> e,
                        Optional<Optional<String>> f) {
                    Some {
                        if (!f.isPresent()) { throw new IllegalStateException("" + f); }
                    }
                }
                """;
        String full = "{\"a\":\"x\",\"b\":1,\"c\":2,\"d\":3.5,\"e\":[null,4],\"f\":\"y\"}";
        assertThat(echo(members, full)).isEqualTo(full);
        String empty = "{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null,\"f\":null}";
        assertThat(echo(members, "{}")).isEqualTo(empty);
        assertThat(echo(members, empty)).isEqualTo(empty);
    }

    @Test
    void makesCollectionsThatStepsMayChange() throws Exception {
        HandlerTester tester = orders(classes, """
                @Step Map<String, Set<String>> run(List<String> list, Collection<String> all, Map<String, Set<String>> map) {
                    list.add("x");
                    all.addAll(list);
                    map.put("all", new LinkedHashSet<>(all));
                    map.get("one").clear();
                    return map;
                }
                """);
        String payload = "{\"list\": [\"a\"], \"all\": [null], \"map\": {\"one\": [\"b\", \"b\"], \"two\": null}}";
        assertThat(tester.call(tester.payloadHandler(), payload))
                .isEqualTo("{\"one\":[],\"two\":null,\"all\":[null,\"a\",\"x\"]}");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void readsSequencedCollectionsAsLists() throws Exception {
        assertThat(echo("""
                @Step SequencedCollection<String> run(SequencedCollection<String> value) {
                    value.addFirst("x");
                    return value;
                }
                """, "[\"a\"]")).isEqualTo("[\"x\",\"a\"]");
    }

    @Test
    void readsConstantsByName() throws Exception {
        String members = """
                enum Size { SMALL, LARGE { @Override public String toString() { return "large"; } } }

                @Step List<Size> run(List<Size> value) { return value; }
                """;
        assertThat(echo(members, "[\"LARGE\",null,\"SMALL\"]")).isEqualTo("[\"LARGE\",null,\"SMALL\"]");
        assertThatThrownBy(() -> echo(members, "[\"large\"]"))
                .hasMessageStartingWith(
                        "The input of step run cannot be read: expected a constant of Size, found \"large\" at $.value[0]");
    }

    @Test
    void obeysTheAnnotationsOfMembers() throws Exception {
        String members = """
                @Step User run(User value) { return value; }

                @JsonInclude(JsonInclude.Include.NON_NULL)
                record User(
                        @JsonProperty(value = "n", required = true) String name,
                        @JsonAlias({"e-mail", "address"}) String mail,
                        Optional<String> phone,
                        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> fax,
                        @JsonInclude Integer age,
                        int height) {
                    public boolean isTall() { return height > 180; }
                    public String getNick() { return name; }
                    @JsonIgnore public int getWeight() { return 80; }
                }
                """;
        assertThat(echo(members, "{\"n\":\"a\",\"address\":\"b\",\"fax\":\"c\",\"height\":190,\"tall\":3}"))
                .isEqualTo("""
                        {"n":"a","mail":"b","phone":null,"fax":"c","age":null,"height":190,"nick":"a","tall":true}""");
        assertThat(echo(members, "{\"n\":null}")).isEqualTo("""
                        {"phone":null,"age":null,"height":0,"tall":false}""");
        assertThatThrownBy(() -> echo(members, "{\"name\":\"a\"}"))
                .hasMessageStartingWith("The input of step run cannot be read: the member n is missing");
    }

    @Test
    void readsTypesThatHoldThemselves() throws Exception {
        String tree = "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[],\"twin\":null}],\"twin\":null}";
        assertThat(echo("""
                @Step Tree run(Tree value) { return value; }
                record Tree(String name, List<Tree> children, Optional<Tree> twin) {}
                """, tree)).isEqualTo(tree);
    }

    @Test
    void tellsTypesAndVariablesOfOneNameApart() throws Exception {
        String value = "{\"in\":{\"member\":1},\"out\":{\"value\":\"a\"},\"elements\":[1],\"default\":\"b\"}";
        assertThat(echo("""
                static class Left { record Item(int member) {} }
                static class Right { record Item(String value) {} }
                record Both<A, B>(A in, B out, List<Integer> elements, @JsonProperty("default") String in_) {}

                @Step Both<Left.Item, Right.Item> run(Both<Left.Item, Right.Item> value) { return value; }
                """, value)).isEqualTo(value);
    }

    @Test
    void tellsATaggedRecordFromOneOfThatName() throws Exception {
        String value = "{\"a\":{\"@class\":\"shop.Orders$Circle\",\"r\":1},\"b\":{\"r\":2}}";
        assertThat(echo("""
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) sealed interface Shape {}
                record Circle(int r) implements Shape {}
                record TaggedCircle(int r) {}
                record Both(Circle a, TaggedCircle b) {}

                @Step Both run(Both value) { return value; }
                """, value)).isEqualTo(value);
    }

    @Test
    void passesParametersThatAreCalledLikeItsVariables() throws Exception {
        HandlerTester tester = orders(classes, """
                @Step String run(String step, String in, String input, String member, String result) throws Exception {
                    return step + in + input + member + result;
                }
                """);
        String payload = "{\"step\": \"a\", \"in\": \"b\", \"input\": \"c\", \"member\": \"d\", \"result\": \"e\"}";
        assertThat(tester.call(tester.payloadHandler(), payload)).isEqualTo("\"abcde\"");
    }

    @Test
    void requiresTheClassThatAParameterHas() {
        String members = """
                @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "kind")
                sealed interface Shape {}
                record Circle(int r) implements Shape {}
                record Square(int a) implements Shape {}

                @Step Circle run(Circle value) { return value; }
                """;
        assertThatThrownBy(() -> echo(members, "{\"kind\": \"shop.Orders$Square\", \"r\": 1}"))
                .hasMessageContaining(
                        "expected the kind shop.Orders$Circle, found \"shop.Orders$Square\" at $.value.kind");
        assertThatThrownBy(() -> echo(members, "{\"r\": 1}"))
                .hasMessageContaining("expected the kind shop.Orders$Circle, found");
    }

    @Test
    void throwsWhatARecordThrowsWhenItIsRead() {
        assertThatThrownBy(() -> echo("""
                @Step Amount run(Amount value) { return value; }
                record Amount(int cents) {
                    Amount {
                        if (cents < 0) { throw new IllegalStateException("negative amount"); }
                    }
                }
                """, "{\"cents\": -1}"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("negative amount");
    }

    @Test
    void leavesToJacksonWhatOnlyJacksonReads() throws Exception {
        String members = """
                @Step Letter run(Letter value) { return value; }
                record Letter(@JsonUnwrapped Content content, com.fasterxml.jackson.databind.JsonNode rest) {}
                record Content(String body) {}
                """;
        assertThat(echo(members, "{\"body\":\"a\",\"rest\":[1]}")).isEqualTo("{\"body\":\"a\",\"rest\":[1]}");
    }

    private String echo(String members, String value) throws Exception {
        HandlerTester tester = orders(classes, members);
        return tester.call(tester.payloadHandler(), "{\"value\": " + value + "}");
    }
}
