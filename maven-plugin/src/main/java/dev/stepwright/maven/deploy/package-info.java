/**
 * Hands what a goal was asked to the deployer in the application's own jar, and builds that jar when it is outdated.
 */
@NullMarked
package dev.stepwright.maven.deploy;

import org.jspecify.annotations.NullMarked;
