package shop;

public record Confirmation(String order, String status) {}
