/** The manifest to the source of the application's deployer. */
@NullMarked
package dev.stepwright.compiler.deployer;

import org.jspecify.annotations.NullMarked;
