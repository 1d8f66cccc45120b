/** What a workflow author imports: annotations, and the few calls plain Java lacks. */
package dev.stepwright;
