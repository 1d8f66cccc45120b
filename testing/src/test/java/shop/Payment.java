package shop;

public record Payment(String id, int cents) {}
