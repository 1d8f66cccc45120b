package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.plan.Action;
import java.time.Duration;

/** Hears how far a plan has been carried out; called from several threads, one call at a time. */
public interface Progress {

    void done(Action action, Duration time);

    void failed(Action action, RuntimeException reason);
}
