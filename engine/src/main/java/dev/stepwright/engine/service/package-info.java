/** The port through which the engine calls services, and what stands in for them. */
@NullMarked
package dev.stepwright.engine.service;

import org.jspecify.annotations.NullMarked;
