/** Calls of any service by the AWS SDK for Java, if its module is there and an address is named. */
@NullMarked
package dev.stepwright.local.sdk;

import org.jspecify.annotations.NullMarked;
