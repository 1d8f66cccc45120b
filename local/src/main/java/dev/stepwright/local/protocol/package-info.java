/** What operations are made of, whatever the protocol: parameters, answers, errors, pages and tags. */
@NullMarked
package dev.stepwright.local.protocol;

import org.jspecify.annotations.NullMarked;
