package dev.stepwright.engine.dataset;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonElements;
import dev.stepwright.engine.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One JSON document: the elements of an array, or of an object that a pointer leads to its members, each as an object
 * of {@code Key} and {@code Value}. The service does not map over a document that is an object as a whole.
 */
record JsonFormat(Optional<String> pointer) implements ItemFormat {

    @Override
    public void read(InputStream content, String source, Items items) throws IOException {
        try (JsonElements elements = JsonElements.at(pointer.orElse(""), content)) {
            switch (elements.kind()) {
                case ARRAY -> readArray(elements, source, items);
                case OBJECT -> readObject(elements, source, items);
                case SCALAR -> throw notIterable();
                case ABSENT ->
                    throw new DatasetException("ItemsPointer " + pointer.orElse("") + " leads to nothing in " + source);
            }
        } catch (InvalidJsonException e) {
            throw new DatasetException("The content of " + source + " is not JSON: " + e.getMessage());
        }
    }

    private static void readArray(JsonElements elements, String source, Items items) throws IOException {
        while (!items.isFull() && elements.next()) {
            items.add(elements.value(), source);
        }
    }

    private void readObject(JsonElements elements, String source, Items items) throws IOException {
        if (pointer.isEmpty()) {
            throw notIterable();
        }
        while (!items.isFull() && elements.next()) {
            JsonObject member = JsonObject.builder()
                    .with("Key", elements.name())
                    .with("Value", elements.value())
                    .build();
            items.add(member, source);
        }
    }

    private static DatasetException notIterable() {
        return new DatasetException("Attempting to map over non-iterable node.");
    }
}
