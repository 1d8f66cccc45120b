/** Numbers and times written and read by a picture, as XPath's format-number, format-integer and format-dateTime do. */
@NullMarked
package dev.stepwright.engine.picture;

import org.jspecify.annotations.NullMarked;
