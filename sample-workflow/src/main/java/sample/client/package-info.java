/** A program that calls the HTTP route; it runs wherever its user likes, never on Lambda. */
package sample.client;
