/** Brings an application to AWS: what a goal asks for goes in, a plan and its result come out. */
@NullMarked
package dev.stepwright.deployer;

import org.jspecify.annotations.NullMarked;
