package dev.stepwright.compiler.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusesDeclarationsTest {

    @Test
    void refusesStepsThatLambdaCannotCall() {
        FrontendTester.members("""
                        // error: InvalidStep
                        @Step private void hidden() {}
                        // error: InvalidStep
                        @Step static void fixed() {}
                        // error: InvalidStep
                        @Step <T> void generic(T t) {}
                        // error: InvalidStep
                        @Step void many(String... all) {}
                        class Inner {
                            // error: InvalidStep
                            @Step void inner() {}
                        }
                        static class NeedsArgument {
                            NeedsArgument(int n) {}
                            // error: InvalidStep
                            @Step void needing() {}
                            @Step void needingAsWell() {}
                        }
                        static abstract class Abstract {
                            // error: InvalidStep
                            @Step void abstracted() {}
                        }
                        interface Contract {
                            // error: InvalidStep
                            @Step void contracted();
                        }
                        """).reportsAsExpected();
    }

    @Test
    void refusesTypesThatJsonCannotCarry() {
        FrontendTester.members("""
                        // error: UnsupportedType
                        @Step void array(int[] numbers) {}
                        // error: UnsupportedType
                        @Step void stream(java.io.InputStream in) {}
                        // error: UnsupportedType
                        @Step Object anything() { return null; }
                        // error: UnsupportedType
                        @Step void raw(List list) {}
                        // error: UnsupportedType
                        @Step void wild(List<? extends Number> list) {}
                        // error: UnsupportedType
                        @Step void keys(Map<Integer, String> map) {}
                        // error: UnsupportedType
                        @Step void deep(Optional<Outer> outer) {}
                        // error: UnsupportedType
                        @Step Shape shape() { return null; }
                        @Step Tagged fine(Map<String, List<Tree>> trees, UUID id, Instant at, long n, char c) { return null; }
                        record Outer(List<Thread> threads) {}
                        record Tree(List<Tree> children) {}
                        sealed interface Shape { record Circle() implements Shape {} }
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                        sealed interface Tagged { record Square() implements Tagged {} }
                        // error: UnsupportedType
                        @Workflow(name = "w") Thread run() { return null; }
                        """).reportsAsExpected();
    }

    @Test
    void refusesNamesAndSettingsThatAwsRefuses() {
        FrontendTester.members("""
                        // error: InvalidName
                        @Step(name = "a b") void a() {}
                        @Step void same() {}
                        // error: DuplicateName
                        @Step(name = "Same") void other() {}
                        // error: SettingOutOfRange
                        @Step(memoryMb = 64) void small() {}
                        // error: SettingOutOfRange
                        @Step(timeoutSeconds = 901) void slow() {}
                        // error: SettingOutOfRange
                        @Step(snapStart = true, ephemeralStorageMb = 1024) void snapped() {}
                        @Step
                        // error: SettingOutOfRange
                        @Retry(on = Exception.class, backoffRate = 0.5) void eager() {}
                        @Step
                        // error: EmptyRetry
                        @Retry(on = {}) void never() {}
                        @Step
                        @Retry(on = Exception.class, maxAttempts = 2)
                        @Retry(on = RuntimeException.class, jitter = Jitter.FULL, maxDelaySeconds = 9) void twice() {}
                        @Step
                        // error: InvalidRoute
                        @HttpRoute("post /x") void post() {}
                        @Step
                        // error: InvalidRoute
                        @HttpRoute("GET /x/{id}") void get() {}
                        @Step
                        // error: InvalidRoute
                        @HttpRoute("GET /y") void two(int a, int b) {}
                        @Step @HttpRoute("GET /z") void first() {}
                        @Step
                        // error: DuplicateRoute
                        @HttpRoute("GET /z") void second() {}
                        // error: DuplicateRoute
                        @HttpRoute("GET /z") @Workflow(name = "z") void third() {}
                        // error: SettingOutOfRange
                        @Workflow(name = "e", type = WorkflowType.EXPRESS, timeoutSeconds = 301) void express() {}
                        // error: SettingOutOfRange
                        @Step(reservedConcurrency = -2) void reserved() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesPermissionsThatIamRefuses() {
        FrontendTester.members("""
                        // error: InvalidAction
                        @Step @Allow(actions = "*", resources = "*") void all() {}
                        // error: InvalidAction
                        @Step @Allow(actions = "PutItem", resources = "*") void unknownService() {}
                        @Step
                        @Allow(actions = "s3:GetObject", resources = "*")
                        @Allow(
                                // error: InvalidAction
                                actions = {"s3:Get*", "s3 PutObject"},
                                resources = "*")
                        void second() {}
                        // error: InvalidResource
                        @Step @Allow(actions = "s3:GetObject", resources = "texts") void noArn() {}
                        // error: InvalidResource
                        @Step @Allow(actions = "s3:GetObject", resources = "arn:aws:s3:::${Bucket}/*") void variable() {}
                        // error: EmptyPermission
                        @Step @Allow(actions = "s3:GetObject", resources = {}) void nothing() {}
                        @Step
                        @Allow(
                                actions = {"dynamodb:PutItem", "execute-api:*"},
                                resources = {"arn:aws:dynamodb:${Region}:${Account}:table/${Prefix}-orders", "*"})
                        @Allow(actions = "s3:*Object", resources = "arn:aws:s3:::home/${aws:username}/${*}")
                        void fine() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesSchedulesThatTheSchedulerRefuses() {
        FrontendTester.members("""
                        @Workflow(name = "a")
                        // error: InvalidSchedule
                        @Schedule("every hour") void form() {}
                        @Workflow(name = "b")
                        @Schedule("rate(1 hour)")
                        // error: InvalidSchedule
                        @Schedule("rate(1 hours)") void unit() {}
                        @Workflow(name = "c")
                        // error: UnknownTimezone
                        @Schedule(value = "rate(2 hours)", timezone = "Mars/Olympus") void zone() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesSchedulesWhoseInputIsNoJson() {
        FrontendTester.members("""
                        @Workflow(name = "a")
                        // error: InvalidInput
                        @Schedule(value = "rate(2 hours)", input = "{} {}")
                        @Schedule(value = "rate(3 hours)", input = "null")
                        // error: InvalidInput
                        @Schedule(value = "rate(4 hours)", input = "")
                        void input() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesAnnotationsThatNothingWouldRead() {
        FrontendTester.members("""
                        // error: MisplacedAnnotation
                        @Step @Schedule("rate(1 hour)") void scheduled() {}
                        // error: MisplacedAnnotation
                        @HttpRoute("GET /a") void routed() {}
                        @Workflow(name = "w")
                        // error: MisplacedAnnotation
                        @Allow(actions = "s3:GetObject", resources = "*")
                        // error: MisplacedAnnotation
                        @Retry(on = RuntimeException.class)
                        @HttpRoute("GET /b") void run() {}
                        """).reportsAsExpected();
    }

    @Test
    void refusesWorkflowsThatAreNoStateMachines() {
        FrontendTester.members("""
                        @Workflow(name = "a")
                        // error: InvalidWorkflow
                        void two(int a, int b) {}
                        @Workflow(name = "b")
                        // error: InvalidWorkflow
                        private void hidden() {}
                        // error: InvalidName
                        @Workflow(name = "c:d")
                        void colon() {}
                        @Workflow(name = "e")
                        void first() {}
                        // error: DuplicateName
                        @Workflow(name = "E")
                        void second() {}
                        @Step @Workflow(name = "f")
                        // error: InvalidWorkflow
                        void both() {}
                        """).reportsAsExpected();
    }

    @Test
    void readsRepeatedRetries() {
        var retries = FrontendTester.members("""
                        @Step
                        @Retry(on = Late.class, maxAttempts = 2, intervalSeconds = 4)
                        @Retry(on = RuntimeException.class, jitter = Jitter.FULL, maxDelaySeconds = 9)
                        void twice() {}
                        static class Late extends RuntimeException {}
                        """).read().tasks().get(0).retries();
        assertThat(retries).hasSize(2);
        assertThat(retries.get(0).errors().names()).containsExactly("sample.Sample$Late");
        assertThat(retries.get(0).intervalSeconds()).isEqualTo(4);
        assertThat(retries.get(1).errors().any()).isTrue();
        assertThat(retries.get(1).fullJitter()).isTrue();
        assertThat(retries.get(1).maxDelaySeconds()).hasValue(9);
    }

    @Test
    void saysWhatIsMissingWhereTheAnnotationsAreNotOnTheClasspath() {
        FrontendTester.file("A.java", """
                        class A {
                            // error: JavaError
                            @stepwright.Workflow(name = "a") void run() {}
                            // error: JavaError
                            @Step void step() {}
                        }
                        """).reportsAsExpected();
    }

    @Test
    void saysNothingThatMayFollowFromAnErrorOfJavac() {
        FrontendTester.file("sample/Orders.java", """
                        package sample;

                        import dev.stepwright.Workflow;

                        public class Orders {
                            @Workflow(name = "orders")
                            public String run(String order) {
                                return confirm(order);
                            }

                            // error: JavaError
                            @Step public String confirm(String order) {
                                return order;
                            }
                        }
                        """).reportsAsExpected();
    }

    @Test
    void printsThePlaceTheReasonAndTheWayOut() {
        FrontendTester.file("sample/Orders.java", """
                        package sample;

                        import dev.stepwright.*;

                        class Orders {
                            @Workflow(name = "orders")
                            void run(String 名前) {
                        \tlog(/* 日本 */ 名前 + 1.5);
                                synchronized (名前) {
                                    log("");
                                }
                            }

                            @Step void log(String text) {}
                        }
                        """).prints("""
                        sample/Orders.java:8:20: error: [UnsupportedConcatenation] Workflow code cannot join a value of type double to a string: a state machine has no toString() and would print it differently.
                        \tlog(/* 日本 */ 名前 + 1.5);
                        \t                      ^^^
                          Let a @Step method make the string.
                          docs/diagnostics/UnsupportedConcatenation.md

                        sample/Orders.java:9:9: error: [UnsupportedConstruct] Workflow code cannot contain synchronized: states share no memory that could be locked.
                                synchronized (名前) {
                                ^^^^^^^^^^^^
                          Do this in a @Step method and call that.
                          docs/diagnostics/UnsupportedConstruct.md
                        """);
    }

    @Test
    void refusesSignaturesThatHandlersCannotMention() {
        FrontendTester.file("sample/Sample.java", """
                        package sample;

                        import dev.stepwright.Step;
                        import java.util.List;

                        class Sample {
                            private record Hidden() {}
                            static class Inner extends other.Other {
                                // error: InvalidStep
                                @Step List<Seen> take() { return null; }
                            }
                            // error: InvalidStep
                            @Step void take(List<Hidden> hidden) {}
                        }
                        """)
                .and("other/Other.java", """
                        package other;

                        public class Other { protected record Seen() {} }
                        """)
                .reportsAsExpected();
    }

    @Test
    void saysWhichTypeNeedsJackson() {
        FrontendTester.members("""
                        @Step void write(List<Page> pages) {}
                        record Page(Letter letter) {}
                        record Letter(@JsonUnwrapped Content content) {}
                        record Content(String body) {}
                        """).withoutJackson().prints("""
                        sample/Sample.java:11:16: error: [MissingJackson] The step write needs jackson-databind, which is not on the class path, to read and write Letter: annotations give it a JSON form that its declaration does not show.
                            @Step void write(List<Page> pages) {}
                                       ^^^^^
                          Add com.fasterxml.jackson.core:jackson-databind to the dependencies, or change the type so that the handler can have a reader and writer of its own.
                          docs/diagnostics/MissingJackson.md
                        """);
    }

    @Test
    void saysOnceThatHandlersNeedAnInterface() {
        FrontendTester.members("""
                        @Step int one() { return 1; }
                        @Step int two() { return 2; }
                        """).withoutHandlerInterface().prints("""
                        sample/Sample.java:11:15: error: [MissingHandlerInterface] The handler of the step one implements an interface of aws-lambda-java-core, which is not on the class path.
                            @Step int one() { return 1; }
                                      ^^^
                          Add com.amazonaws:aws-lambda-java-core to the dependencies, with scope compile or provided.
                          docs/diagnostics/MissingHandlerInterface.md
                        """);
    }

    @Test
    void needsNoHandlerInterfaceWithoutSteps() {
        FrontendTester.members("""
                        @Workflow(name = "sample") public int run() { return 1; }
                        """).withoutHandlerInterface().read();
    }
}
