/** The AWS SDK: one class per kind of resource, which observes, creates, changes and deletes its own kind. */
@NullMarked
package dev.stepwright.deployer.aws;

import org.jspecify.annotations.NullMarked;
