/** S3 on this machine: private buckets with small objects, as deployments need them. */
@NullMarked
package dev.stepwright.local.buckets;

import org.jspecify.annotations.NullMarked;
