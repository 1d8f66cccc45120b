package sample;

import java.util.List;

/** What the workflow found out about a message. */
public record Report(String text, Mood mood, List<String> keywords, boolean escalated) {}
