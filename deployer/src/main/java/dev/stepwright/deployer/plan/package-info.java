/** Compares what should be with what is, and decides what to do; knows nothing of the AWS SDK. */
@NullMarked
package dev.stepwright.deployer.plan;

import org.jspecify.annotations.NullMarked;
