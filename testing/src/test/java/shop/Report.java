package shop;

import java.util.List;

public record Report(List<String> receipts, int length, String execution) {}
