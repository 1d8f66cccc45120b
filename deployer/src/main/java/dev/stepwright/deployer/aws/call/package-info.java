/** What the calls of every service have in common: clients, failures, secrets, waiting, reading once. */
@NullMarked
package dev.stepwright.deployer.aws.call;

import org.jspecify.annotations.NullMarked;
