/** The manifest: what the compiler made, for whoever runs or deploys it. */
@NullMarked
package dev.stepwright.manifest;

import org.jspecify.annotations.NullMarked;
