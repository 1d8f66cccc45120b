package dev.stepwright.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Orders of about a given size as JSON, the same in every run. */
final class Orders {

    private static final int BYTES_OF_AN_ITEM = 106;
    private static final int BYTES_WITHOUT_ITEMS = 210;

    private Orders() {}

    static Order ofKilobytes(int kilobytes) {
        Random random = new Random(1);
        List<Order.Item> items = new ArrayList<>();
        for (int i = 0; i < (kilobytes * 1_000 - BYTES_WITHOUT_ITEMS) / BYTES_OF_AN_ITEM; i++) {
            items.add(item(random, i));
        }
        return new Order(
                "order-" + random.nextInt(1_000_000),
                new Order.Customer("Zoë Müller", "zoe.mueller@example.com", random.nextInt(50)),
                items,
                random.nextInt(100_000) / 100.0,
                true,
                "Leave it with the neighbour,\nand say \"hello\".",
                List.of("express", "gift", "returning"));
    }

    private static Order.Item item(Random random, int number) {
        return new Order.Item(
                "sku-" + random.nextInt(1_000_000),
                number % 4 == 0 ? "Café cup, small" : "Coffee cup, small",
                1 + random.nextInt(9),
                random.nextInt(10_000) / 100.0,
                1_790_000_000_000L + random.nextInt(1_000_000_000));
    }
}
