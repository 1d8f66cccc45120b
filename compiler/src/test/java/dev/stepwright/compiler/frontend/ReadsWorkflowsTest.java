package dev.stepwright.compiler.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.ir.Permission;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Schedule;
import dev.stepwright.compiler.ir.Workflow;
import org.junit.jupiter.api.Test;

class ReadsWorkflowsTest {

    @Test
    void readsTheExampleOfTheReadme() {
        FrontendTester.members("""
                        /** Cleans a message, {@code analyses} it on two paths at once, and logs the report. More. */
                        @Workflow(name = "data-processing")
                        public Report process(Message message) {
                            Cleaned cleaned = clean(message);
                            if (cleaned.words() == 0) {
                                throw new EmptyMessage("nothing left after cleaning");
                            }
                            Report report = parallel(
                                    () -> sentiment(cleaned),
                                    () -> keywords(cleaned),
                                    (mood, words) -> new Report(cleaned.text(), mood, words));
                            return log(report);
                        }

                        record Message(String message) {}
                        record Cleaned(String text, int words) {}
                        record Report(String text, Mood mood, @JsonProperty("key_words") List<String> words) {}
                        enum Mood { GOOD, BAD }
                        static class EmptyMessage extends RuntimeException {
                            EmptyMessage(String message) { super(message); }
                        }

                        @Step(memoryMb = 256, timeoutSeconds = 10)
                        @Retry(on = EmptyMessage.class, maxAttempts = 5)
                        Cleaned clean(Message message) { return null; }
                        @Step Mood sentiment(Cleaned text) { return null; }
                        @Step List<String> keywords(Cleaned text) { return null; }
                        @Step Report log(Report report) { return null; }
                        """).reads("""
                        workflow data-processing(Message message): Report
                            Cleaned cleaned = task clean(message)
                            if cleaned.words == 0
                                throw sample.Sample$EmptyMessage "nothing left after cleaning"
                            Report report = parallel(() -> task sentiment(cleaned), () -> task keywords(cleaned), (mood, words) -> new Report{text: cleaned.text, mood: mood, key_words: words})
                            return task log(report)
                        """);
    }

    @Test
    void readsDeclarationsInOrderOfFileAndPosition() {
        Program program = FrontendTester.file("b/Second.java", """
                        package b;
                        import dev.stepwright.*;
                        class Second {
                            @Workflow(name = "second", type = WorkflowType.EXPRESS, timeoutSeconds = 60)
                            void run() { new a.First(); }
                            @Step(name = "zzz") void z() {}
                            @Step @HttpRoute("POST /orders") void readHTTPBody() {}
                        }
                        """)
                .and("a/First.java", """
                        package a;
                        import dev.stepwright.*;
                        public record First() {
                            static class Steps {
                                @Step(reservedConcurrency = 2, ephemeralStorageMb = 1024, architecture = Architecture.X86_64)
                                int b(int x, String y) throws Exception { return 0; }
                            }
                        }
                        """)
                .read();
        assertThat(program.tasks()).extracting(task -> task.name()).containsExactly("b", "zzz", "read-http-body");
        assertThat(program.workflows().get(0).settings().express()).isTrue();
        assertThat(program.workflows().get(0).settings().timeoutSeconds()).hasValue(60);
        assertThat(program.tasks().get(0).checkedExceptions()).containsExactly("java.lang.Exception");
        assertThat(program.tasks().get(0).settings().architecture()).isEqualTo("x86_64");
        assertThat(program.tasks().get(0).owner()).hasToString("a.First.Steps");
        assertThat(program.tasks().get(2).route())
                .hasValueSatisfying(route -> assertThat(route.path()).isEqualTo("/orders"));
    }

    @Test
    void readsWhatStartsAWorkflowAndWhatAStepMayDo() {
        Program program = FrontendTester.members("""
                        @Workflow(name = "nightly", logLevel = LogLevel.ERROR, tracing = true)
                        @HttpRoute("POST /nightly")
                        @Schedule("rate(1 hour)")
                        @Schedule(value = "cron(0 2 * * ? *)", input = "[1]", timezone = "Europe/Berlin")
                        void run(List<Integer> numbers) { load(); }
                        @Step
                        @Allow(actions = {"s3:GetObject", "s3:ListBucket"}, resources = "*")
                        void load() {}
                        """).read();
        Workflow workflow = program.workflows().get(0);
        assertThat(workflow.settings().logLevel()).isEqualTo("ERROR");
        assertThat(workflow.settings().tracing()).isTrue();
        assertThat(workflow.route())
                .hasValueSatisfying(
                        route -> assertThat(route.span().text()).isEqualTo("@HttpRoute(\"POST /nightly\")"));
        assertThat(workflow.schedules())
                .extracting(Schedule::expression)
                .containsExactly("rate(1 hour)", "cron(0 2 * * ? *)");
        assertThat(workflow.schedules().get(0).input()).isEmpty();
        assertThat(workflow.schedules().get(1).input()).hasValue("[1]");
        assertThat(workflow.schedules().get(1).timezone()).hasValue("Europe/Berlin");
        assertThat(workflow.schedules().get(1).span().position().line())
                .isEqualTo(workflow.schedules().get(0).span().position().line() + 1);
        Permission permission = program.tasks().get(0).permissions().get(0);
        assertThat(permission.actions()).containsExactly("s3:GetObject", "s3:ListBucket");
        assertThat(permission.resources()).containsExactly("*");
    }

    @Test
    void readsTheFirstSentenceOfTheJavadoc() {
        Program program = FrontendTester.members("""
                        /**
                         * Handles {@link Object orders} of
                         * <b>one</b> customer. And more.
                         *
                         * @return nothing
                         */
                        @Workflow(name = "sample") void run() {}
                        """).read();
        assertThat(program.workflows().get(0).comment()).hasValue("Handles Object orders of one customer.");
    }

    @Test
    void readsNothingWhereNoAnnotationIs() {
        assertThat(FrontendTester.file("A.java", "class A { int x = \"not even correct\"; }")
                        .read()
                        .workflows())
                .isEmpty();
    }

    @Test
    void readsSourcesOfAModuleWithADeclaration() {
        FrontendTester.members("@Workflow(name = \"sample\") void run() {}")
                .and("module-info.java", "module sample {}")
                .reads("workflow sample(): void\n");
    }

    @Test
    void seesTypesFromOtherFilesOfTheModule() {
        FrontendTester.members("@Workflow(name = \"sample\") int run(other.Input input) { return input.size(); }")
                .and("other/Input.java", "package other; public record Input(int size, Unit unit) {}")
                .and("other/Unit.java", "package other; public enum Unit { METRE; int x = missing; }")
                .reads("""
                        workflow sample(Input input): int
                            return input.size
                        """);
    }
}
