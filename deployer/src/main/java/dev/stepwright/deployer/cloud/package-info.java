/** What the deployer asks of a cloud: the port that the AWS side implements and tests stand in for. */
@NullMarked
package dev.stepwright.deployer.cloud;

import org.jspecify.annotations.NullMarked;
