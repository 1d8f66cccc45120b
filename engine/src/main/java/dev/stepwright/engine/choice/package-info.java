/** What the rules of Choice states in JSONPath mode test (States Language, "Choice State"). */
@NullMarked
package dev.stepwright.engine.choice;

import org.jspecify.annotations.NullMarked;
