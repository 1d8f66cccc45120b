/** The workflow that docs/testing.md tests. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
