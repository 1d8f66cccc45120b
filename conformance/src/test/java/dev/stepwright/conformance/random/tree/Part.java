package dev.stepwright.conformance.random.tree;

/** What a node is written with: text, and other nodes. */
public sealed interface Part permits Text, Node {}
