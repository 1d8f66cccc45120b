package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.START;
import static dev.stepwright.engine.MachineTester.pathState;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServicePattern;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.engine.service.ServiceResponse.Running;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class ServiceTaskTest {

    private static final String SEND = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\"";
    private static final String SYNC =
            "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::states:startExecution.sync:2\"";

    /** A job whose end the test decides. */
    private static final class TestJob implements ServiceResponse.Job {
        private final CompletableFuture<ServiceResponse> end = new CompletableFuture<>();
        private int stops;

        @Override
        public CompletionStage<ServiceResponse> end() {
            return end;
        }

        @Override
        public void stop() {
            stops++;
        }
    }

    @Test
    void theAnswerIsTheResult() {
        MachineTester tester = state(
                        SEND + ", \"Arguments\": {\"QueueUrl\": \"q\", \"MessageBody\": \"{% $states.input %}\"}")
                .service(new Answered("{\"MessageId\":\"1\"}"))
                .run("{\"n\":1}")
                .succeedsWith("{\"MessageId\":\"1\"}")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskSucceeded
                        6 5 TaskStateExited S
                        7 6 ExecutionSucceeded""");
        assertThat(tester.calls)
                .containsExactly(new ServiceCall(
                        ServiceAction.optimised("sqs", "sendMessage", ServicePattern.REQUEST_RESPONSE),
                        "{\"QueueUrl\":\"q\",\"MessageBody\":{\"n\":1}}",
                        "arn:aws:iam::000000000000:role/machine",
                        new ServiceCall.Caller(
                                "arn:aws:states:us-east-1:000000000000:execution:machine:execution",
                                "arn:aws:states:us-east-1:000000000000:stateMachine:machine")));
    }

    @Test
    void aRefusalFailsTheTask() {
        state(SEND + ", \"Arguments\": {}")
                .service(Refused.of("SQS.AmazonSQSException", "no such queue"))
                .run("{}")
                .failsWith("SQS.AmazonSQSException")
                .causedBy("no such queue");
    }

    @Test
    void credentialsActAsAnotherRole() {
        MachineTester tester = pathState(SEND + """
                , "Parameters": {}, "Credentials": {"RoleArn.$": "States.Format('arn:aws:iam::1:role/{}', $.role)"}""")
                .service(new Answered("{}"))
                .run("{\"role\": \"other\"}")
                .succeedsWith("{}");
        assertThat(tester.calls).extracting(ServiceCall::roleArn).containsExactly("arn:aws:iam::1:role/other");
        assertThat(tester.event("TaskScheduled").details().printable().get("taskCredentials"))
                .hasToString("{roleArn=arn:aws:iam::1:role/other}");
    }

    @Test
    void aJobIsWaitedFor() {
        TestJob job = new TestJob();
        MachineTester tester = state(SYNC + ", \"Arguments\": {}")
                .service(new Running("{\"ExecutionArn\":\"a\"}", job))
                .run("{}");
        job.end.complete(new Answered("{\"Status\":\"SUCCEEDED\"}"));
        tester.succeedsWith("{\"Status\":\"SUCCEEDED\"}").hasHistory("""
                1 0 ExecutionStarted
                2 0 TaskStateEntered S
                3 2 TaskScheduled
                4 3 TaskStarted
                5 4 TaskSubmitted
                6 5 TaskSucceeded
                7 6 TaskStateExited S
                8 7 ExecutionSucceeded""");
    }

    @Test
    void aJobThatFailsFailsTheTask() {
        TestJob job = new TestJob();
        MachineTester tester = state(SYNC + ", \"Arguments\": {}")
                .service(new Running("{}", job))
                .run("{}");
        job.end.complete(Refused.of("States.TaskFailed", "{}"));
        tester.failsWith("States.TaskFailed").causedBy("{}");
    }

    @Test
    void aJobIsStoppedWhenNobodyWaitsAnyMore() {
        TestJob job = new TestJob();
        MachineTester tester = state(SYNC + ", \"Arguments\": {}, \"TimeoutSeconds\": 10")
                .service(new Running("{}", job))
                .run("{}")
                .failsWith("States.Timeout");
        assertThat(Duration.between(START, tester.clock.now())).isEqualTo(Duration.ofSeconds(10));
        assertThat(job.stops).isEqualTo(1);
    }

    @Test
    void aJobThatStartsTooLateIsStopped() {
        TestJob job = new TestJob();
        CompletableFuture<ServiceResponse> answer = new CompletableFuture<>();
        MachineTester tester =
                state(SYNC + ", \"Arguments\": {}").service(call -> answer).run("{}");
        tester.execution().stop(Optional.empty(), Optional.empty());
        answer.complete(new Running("{}", job));
        assertThat(job.stops).isEqualTo(1);
    }

    @Test
    void aJobIsStoppedWithItsExecution() {
        TestJob job = new TestJob();
        MachineTester tester = state(SYNC + ", \"Arguments\": {}")
                .service(new Running("{}", job))
                .run("{}");
        tester.execution().stop(Optional.empty(), Optional.empty());
        assertThat(job.stops).isEqualTo(1);
    }

    @Test
    void whoeverHoldsTheTokenAnswersACallback() {
        MachineTester tester = state("""
                        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                        "Arguments": {"QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}"}""")
                .service(new Answered("{\"MessageId\":\"1\"}"))
                .worker(1, 60, task -> task.succeed("2"))
                .run("{}")
                .succeedsWith("2")
                .took(Duration.ofMinutes(1));
        assertThat(tester.calls.get(0).parameters()).contains("token-1");
        assertThat(tester.event("TaskSubmitted").details().text("output")).contains("{\"MessageId\":\"1\"}");
    }

    @Test
    void withoutServicesACallSaysSo() {
        state(SEND + ", \"Arguments\": {}")
                .run("{}")
                .failsWith("States.Runtime")
                .causedBy("There is nothing here that answers sqs:sendMessage.");
    }

    @Test
    void aMockedTaskCallsNothing() {
        Iterator<ServiceResponse> responses = List.<ServiceResponse>of(
                        Refused.of("Busy", "later"), new Answered("{\"Payload\":1}"))
                .iterator();
        MachineTester tester = state("""
                        "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                        "Arguments": {"FunctionName": "f"}, "Output": "{% $states.result.Payload %}",
                        "Retry": [{"ErrorEquals": ["Busy"]}]""")
                .mocked(state -> Optional.of(responses.next()))
                .run("{}")
                .succeedsWith("1");
        assertThat(tester.invocations).isEmpty();
        assertThat(tester.types()).containsSubsequence("TaskFailed", "TaskScheduled", "TaskStarted", "TaskSucceeded");
    }
}
