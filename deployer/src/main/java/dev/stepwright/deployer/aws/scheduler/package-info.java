/** Schedules and their group. */
@NullMarked
package dev.stepwright.deployer.aws.scheduler;

import org.jspecify.annotations.NullMarked;
