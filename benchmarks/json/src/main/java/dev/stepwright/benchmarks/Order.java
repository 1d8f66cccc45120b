package dev.stepwright.benchmarks;

import java.util.List;

/** What a step of a shop would get. */
record Order(
        String id, Customer customer, List<Item> items, double total, boolean paid, String note, List<String> tags) {

    record Customer(String name, String email, int orders) {}

    record Item(String sku, String title, int quantity, double price, long soldAt) {}
}
