/** A workflow and an HTTP route as a user of Stepwright writes them; start with {@link sample.DataProcessing}. */
package sample;
