package dev.stepwright.benchmarks;

import dev.stepwright.json.JsonReader;
import dev.stepwright.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes orders as a generated handler does. */
final class StepwrightCodec {

    private StepwrightCodec() {}

    static Order readOrder(JsonReader in) {
        if (in.takeNull()) {
            return null;
        }
        String id = null;
        Order.Customer customer = null;
        List<Order.Item> items = null;
        double total = 0;
        boolean paid = false;
        String note = null;
        List<String> tags = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id":
                    id = readString(in);
                    break;
                case "customer":
                    customer = readCustomer(in);
                    break;
                case "items":
                    items = readItems(in);
                    break;
                case "total":
                    total = in.takeNull() ? 0 : in.readDouble();
                    break;
                case "paid":
                    paid = !in.takeNull() && in.readBoolean();
                    break;
                case "note":
                    note = readString(in);
                    break;
                case "tags":
                    tags = readTags(in);
                    break;
                default:
                    in.skip();
            }
        }
        return new Order(id, customer, items, total, paid, note, tags);
    }

    private static Order.Customer readCustomer(JsonReader in) {
        if (in.takeNull()) {
            return null;
        }
        String name = null;
        String email = null;
        int orders = 0;
        in.beginObject();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name":
                    name = readString(in);
                    break;
                case "email":
                    email = readString(in);
                    break;
                case "orders":
                    orders = in.takeNull() ? 0 : in.readInt();
                    break;
                default:
                    in.skip();
            }
        }
        return new Order.Customer(name, email, orders);
    }

    private static List<Order.Item> readItems(JsonReader in) {
        if (in.takeNull()) {
            return null;
        }
        List<Order.Item> items = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            items.add(readItem(in));
        }
        return items;
    }

    private static Order.Item readItem(JsonReader in) {
        if (in.takeNull()) {
            return null;
        }
        String sku = null;
        String title = null;
        int quantity = 0;
        double price = 0;
        long soldAt = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "sku":
                    sku = readString(in);
                    break;
                case "title":
                    title = readString(in);
                    break;
                case "quantity":
                    quantity = in.takeNull() ? 0 : in.readInt();
                    break;
                case "price":
                    price = in.takeNull() ? 0 : in.readDouble();
                    break;
                case "soldAt":
                    soldAt = in.takeNull() ? 0 : in.readLong();
                    break;
                default:
                    in.skip();
            }
        }
        return new Order.Item(sku, title, quantity, price, soldAt);
    }

    private static List<String> readTags(JsonReader in) {
        if (in.takeNull()) {
            return null;
        }
        List<String> tags = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            tags.add(readString(in));
        }
        return tags;
    }

    private static String readString(JsonReader in) {
        return in.takeNull() ? null : in.readString();
    }

    static void writeOrder(JsonWriter out, Order order) {
        if (order == null) {
            out.writeNull();
            return;
        }
        out.beginObject();
        out.name("id");
        writeString(out, order.id());
        out.name("customer");
        writeCustomer(out, order.customer());
        out.name("items");
        writeItems(out, order.items());
        out.name("total");
        out.write(order.total());
        out.name("paid");
        out.write(order.paid());
        out.name("note");
        writeString(out, order.note());
        out.name("tags");
        writeTags(out, order.tags());
        out.endObject();
    }

    private static void writeCustomer(JsonWriter out, Order.Customer customer) {
        if (customer == null) {
            out.writeNull();
            return;
        }
        out.beginObject();
        out.name("name");
        writeString(out, customer.name());
        out.name("email");
        writeString(out, customer.email());
        out.name("orders");
        out.write(customer.orders());
        out.endObject();
    }

    private static void writeItems(JsonWriter out, List<Order.Item> items) {
        if (items == null) {
            out.writeNull();
            return;
        }
        out.beginArray();
        for (Order.Item item : items) {
            out.element();
            writeItem(out, item);
        }
        out.endArray();
    }

    private static void writeItem(JsonWriter out, Order.Item item) {
        if (item == null) {
            out.writeNull();
            return;
        }
        out.beginObject();
        out.name("sku");
        writeString(out, item.sku());
        out.name("title");
        writeString(out, item.title());
        out.name("quantity");
        out.write(item.quantity());
        out.name("price");
        out.write(item.price());
        out.name("soldAt");
        out.write(item.soldAt());
        out.endObject();
    }

    private static void writeTags(JsonWriter out, List<String> tags) {
        if (tags == null) {
            out.writeNull();
            return;
        }
        out.beginArray();
        for (String tag : tags) {
            out.element();
            writeString(out, tag);
        }
        out.endArray();
    }

    private static void writeString(JsonWriter out, String value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.write(value);
        }
    }
}
