/** What people and programs are told: plans, progress, summaries, failures. */
@NullMarked
package dev.stepwright.deployer.report;

import org.jspecify.annotations.NullMarked;
