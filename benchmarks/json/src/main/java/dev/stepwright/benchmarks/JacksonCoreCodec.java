package dev.stepwright.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes orders by hand on Jackson's parser and generator. */
final class JacksonCoreCodec {

    private JacksonCoreCodec() {}

    static Order readOrder(JsonParser in) throws IOException {
        String id = null;
        Order.Customer customer = null;
        List<Order.Item> items = null;
        double total = 0;
        boolean paid = false;
        String note = null;
        List<String> tags = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "id":
                    id = in.getText();
                    break;
                case "customer":
                    customer = readCustomer(in);
                    break;
                case "items":
                    items = readItems(in);
                    break;
                case "total":
                    total = in.getDoubleValue();
                    break;
                case "paid":
                    paid = in.getBooleanValue();
                    break;
                case "note":
                    note = in.getText();
                    break;
                case "tags":
                    tags = readTags(in);
                    break;
                default:
                    in.skipChildren();
            }
        }
        return new Order(id, customer, items, total, paid, note, tags);
    }

    private static Order.Customer readCustomer(JsonParser in) throws IOException {
        String name = null;
        String email = null;
        int orders = 0;
        for (String member = in.nextFieldName(); member != null; member = in.nextFieldName()) {
            in.nextToken();
            switch (member) {
                case "name":
                    name = in.getText();
                    break;
                case "email":
                    email = in.getText();
                    break;
                case "orders":
                    orders = in.getIntValue();
                    break;
                default:
                    in.skipChildren();
            }
        }
        return new Order.Customer(name, email, orders);
    }

    private static List<Order.Item> readItems(JsonParser in) throws IOException {
        List<Order.Item> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(readItem(in));
        }
        return items;
    }

    private static Order.Item readItem(JsonParser in) throws IOException {
        String sku = null;
        String title = null;
        int quantity = 0;
        double price = 0;
        long soldAt = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "sku":
                    sku = in.getText();
                    break;
                case "title":
                    title = in.getText();
                    break;
                case "quantity":
                    quantity = in.getIntValue();
                    break;
                case "price":
                    price = in.getDoubleValue();
                    break;
                case "soldAt":
                    soldAt = in.getLongValue();
                    break;
                default:
                    in.skipChildren();
            }
        }
        return new Order.Item(sku, title, quantity, price, soldAt);
    }

    private static List<String> readTags(JsonParser in) throws IOException {
        List<String> tags = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            tags.add(in.getText());
        }
        return tags;
    }

    static void writeOrder(JsonGenerator out, Order order) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", order.id());
        out.writeFieldName("customer");
        writeCustomer(out, order.customer());
        out.writeArrayFieldStart("items");
        for (Order.Item item : order.items()) {
            writeItem(out, item);
        }
        out.writeEndArray();
        out.writeNumberField("total", order.total());
        out.writeBooleanField("paid", order.paid());
        out.writeStringField("note", order.note());
        out.writeArrayFieldStart("tags");
        for (String tag : order.tags()) {
            out.writeString(tag);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeCustomer(JsonGenerator out, Order.Customer customer) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", customer.name());
        out.writeStringField("email", customer.email());
        out.writeNumberField("orders", customer.orders());
        out.writeEndObject();
    }

    private static void writeItem(JsonGenerator out, Order.Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("sku", item.sku());
        out.writeStringField("title", item.title());
        out.writeNumberField("quantity", item.quantity());
        out.writeNumberField("price", item.price());
        out.writeNumberField("soldAt", item.soldAt());
        out.writeEndObject();
    }
}
