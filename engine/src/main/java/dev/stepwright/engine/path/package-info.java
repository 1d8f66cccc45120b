/**
 * JSONPath, the older of the two query languages: paths with intrinsic functions, payload templates, both compiled once
 * and evaluated as the service does, and the places that results are put at.
 */
@NullMarked
package dev.stepwright.engine.path;

import org.jspecify.annotations.NullMarked;
