/** Lambda on this machine: functions with their versions, aliases and permissions, deployed from zip files. */
@NullMarked
package dev.stepwright.local.functions;

import org.jspecify.annotations.NullMarked;
