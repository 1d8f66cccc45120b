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
import java.util.function.Predicate;

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
        return deploy(desired, breakLock, any -> false);
    }

    /** @param surelyDiffers whether the cloud is known not to be as desired before all of it was looked at */
    boolean deploy(DesiredStack desired, boolean breakLock, Predicate<DesiredStack> surelyDiffers) {
        Change deploy =
                new Change("deploy", "Deploying", "Deployed", desired, observed -> Planner.plan(desired, observed));
        return told(() -> {
            long start = System.nanoTime();
            return surelyDiffers.test(desired)
                    ? locked(deploy, breakLock, Optional.empty(), start)
                    : change(deploy, breakLock, start);
        });
    }

    /** @param nothing the desired stack without resources */
    boolean destroy(DesiredStack nothing, boolean breakLock) {
        Change destroy =
                new Change("destroy", "Destroying", "Destroyed", nothing, observed -> Planner.plan(nothing, observed));
        return told(() -> change(destroy, breakLock, System.nanoTime()));
    }

    boolean rollback(DesiredStack desired, boolean breakLock) {
        Change rollback = new Change(
                "rollback",
                "Rolling back",
                "Rolled back",
                desired,
                observed -> Rollback.plan(desired, observed, cloud::functionVersions));
        return told(() -> change(rollback, breakLock, System.nanoTime()));
    }

    /** What is being done, in the words of commands and of reports. */
    private record Change(
            String goal,
            String doing,
            String done,
            DesiredStack stack,
            Function<ObservedStack, DeploymentPlan> planning) {}

    /** Looks first, for where nothing has to be changed no lock is taken. */
    private boolean change(Change change, boolean breakLock, long start) {
        DeploymentPlan plan = look(change.stack(), change.planning());
        report.planned(change.doing(), change.stack(), plan);
        if (plan.isEmpty()) {
            cloud.lock().tidy(breakLock);
            report.callable(change.stack(), plan.outputs());
            return true;
        }
        return locked(change, breakLock, Optional.of(plan), start);
    }

    /** @param announced the plan that was shown already */
    private boolean locked(Change change, boolean breakLock, Optional<DeploymentPlan> announced, long start) {
        Lock lock = cloud.lock();
        Optional<Lock.Holder> other = lock.acquire(breakLock);
        if (other.isPresent()) {
            report.stopped(nextSteps.locked(other.get()));
            return false;
        }
        Applied applied;
        try {
            applied = apply(change, announced);
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

    /** Somebody else may have changed the stack before the lock was ours, so a plan that was made then is made anew. */
    private Applied apply(Change change, Optional<DeploymentPlan> announced) {
        DeploymentPlan plan = look(change.stack(), change.planning());
        if (announced.isEmpty()) {
            report.planned(change.doing(), change.stack(), plan);
        } else if (!plan.changes().equals(announced.get().changes())) {
            report.planned("Another deployment came in between. " + change.doing(), change.stack(), plan);
        }
        return new Applier(new ActionRunner(cloud.kinds(change.stack().resources())), threads, report).apply(plan);
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
