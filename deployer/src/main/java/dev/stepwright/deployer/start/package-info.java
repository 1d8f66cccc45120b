/** Starts the deployer faster, with a class-data archive made beforehand. */
@NullMarked
package dev.stepwright.deployer.start;

import org.jspecify.annotations.NullMarked;
