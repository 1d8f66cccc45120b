package dev.stepwright.deployer;

import dev.stepwright.deployer.apply.ActionRunner;
import dev.stepwright.deployer.apply.Applied;
import dev.stepwright.deployer.apply.Applier;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.Lock;
import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.plan.ObservedStack;
import dev.stepwright.deployer.plan.Observer;
import dev.stepwright.deployer.plan.Planner;
import dev.stepwright.deployer.plan.RefusedException;
import dev.stepwright.deployer.plan.Rollback;
import dev.stepwright.deployer.report.NextSteps;
import dev.stepwright.deployer.report.Report;
import dev.stepwright.deployer.report.Trouble;
import dev.stepwright.deployer.stack.DesiredStack;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Looks, plans, and applies the plan under the lock. */
final class Deployer {

    private final Cloud cloud;
    private final ExecutorService threads;
    private final Report report;
    private final NextSteps nextSteps;

    Deployer(Cloud cloud, ExecutorService threads, Report report, NextSteps nextSteps) {
        this.cloud = cloud;
        this.threads = threads;
        this.report = report;
        this.nextSteps = nextSteps;
    }

    /** Says what would change, and changes nothing. */
    boolean plan(DesiredStack desired) {
        return told(() -> {
            report.planned("Plan for", desired, look(desired, observed -> Planner.plan(desired, observed)));
            return true;
        });
    }

    boolean deploy(DesiredStack desired, boolean breakLock) {
        Change deploy = new Change("deploy", "Deploying", "Deployed", desired);
        return change(deploy, breakLock, observed -> Planner.plan(desired, observed));
    }

    /** @param nothing the desired stack without resources */
    boolean destroy(DesiredStack nothing, boolean breakLock) {
        Change destroy = new Change("destroy", "Destroying", "Destroyed", nothing);
        return change(destroy, breakLock, observed -> Planner.plan(nothing, observed));
    }

    boolean rollback(DesiredStack desired, boolean breakLock) {
        Change rollback = new Change("rollback", "Rolling back", "Rolled back", desired);
        return change(rollback, breakLock, observed -> Rollback.plan(desired, observed, cloud::functionVersions));
    }

    /** What is being done, in the words of commands and of reports. */
    private record Change(String goal, String doing, String done, DesiredStack stack) {}

    private boolean change(Change change, boolean breakLock, Function<ObservedStack, DeploymentPlan> planning) {
        return told(() -> {
            long start = System.nanoTime();
            DeploymentPlan plan = look(change.stack(), planning);
            report.planned(change.doing(), change.stack(), plan);
            Lock lock = cloud.lock();
            if (plan.isEmpty()) {
                lock.tidy(breakLock);
                report.callable(change.stack(), plan.outputs());
                return true;
            }
            Optional<Lock.Holder> other = lock.acquire(breakLock);
            if (other.isPresent()) {
                report.stopped(nextSteps.locked(other.get()));
                return false;
            }
            return applyLocked(change, plan, planning, lock, start);
        });
    }

    private boolean applyLocked(
            Change change,
            DeploymentPlan announced,
            Function<ObservedStack, DeploymentPlan> planning,
            Lock lock,
            long start) {
        Applied applied;
        try {
            // Somebody else may have changed the stack before the lock was ours.
            DeploymentPlan plan = look(change.stack(), planning);
            if (!plan.changes().equals(announced.changes())) {
                report.planned("Another deployment came in between. " + change.doing(), change.stack(), plan);
            }
            applied =
                    new Applier(new ActionRunner(cloud.kinds(change.stack().resources())), threads, report).apply(plan);
        } catch (RuntimeException e) {
            releaseAfter(e, lock);
            throw e;
        }
        Optional<Trouble> stillLocked = release(lock);
        if (!applied.failures().isEmpty()) {
            report.stopped(nextSteps.applying(applied, change.goal()));
            return false;
        }
        stillLocked.ifPresent(report::stopped);
        if (stillLocked.isEmpty()) {
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            report.finished(change.done(), applied, time);
            report.callable(change.stack(), applied.outputs());
        }
        return stillLocked.isEmpty();
    }

    private DeploymentPlan look(DesiredStack desired, Function<ObservedStack, DeploymentPlan> planning) {
        return planning.apply(new Observer(cloud, new SideBySide(threads)).observe(desired));
    }

    private Optional<Trouble> release(Lock lock) {
        try {
            lock.release();
            return Optional.empty();
        } catch (CallFailedException e) {
            return Optional.of(nextSteps.lockNotReleased(e));
        }
    }

    private static void releaseAfter(RuntimeException failure, Lock lock) {
        try {
            lock.release();
        } catch (CallFailedException e) {
            failure.addSuppressed(e);
        }
    }

    /** Turns what can go wrong before or between actions into a report. */
    private boolean told(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (CallFailedException e) {
            report.stopped(nextSteps.looking(e));
        } catch (RefusedException e) {
            report.stopped(nextSteps.refused(e));
        }
        return false;
    }
}
