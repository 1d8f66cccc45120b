/** The bucket for packages that are too large to be sent with a call. */
@NullMarked
package dev.stepwright.deployer.aws.s3;

import org.jspecify.annotations.NullMarked;
