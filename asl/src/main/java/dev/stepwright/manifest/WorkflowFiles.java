package dev.stepwright.manifest;

/** Names of a workflow's files, relative to the folder of the manifest and with {@code /} as separator. */
public record WorkflowFiles(String definition, String sources, String diagram) {}
