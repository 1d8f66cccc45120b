package shop;

import java.util.List;

public record Order(String id, List<String> items, int cents) {}
