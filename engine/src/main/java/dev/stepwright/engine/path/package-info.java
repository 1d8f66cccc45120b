/**
 * JSONPath, the older of the two query languages: paths, intrinsic functions and payload templates, compiled once and
 * evaluated as the service does, and the places that results are put at.
 */
@NullMarked
package dev.stepwright.engine.path;

import org.jspecify.annotations.NullMarked;
