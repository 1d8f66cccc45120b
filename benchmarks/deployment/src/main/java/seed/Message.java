package seed;

public record Message(String message) {}
