package sample;

/**
 * A message's text in order: no blanks at its ends, single blanks between its words.
 *
 * @param words how many words it has
 */
public record Text(String value, int words) {

    static Text of(Message input) {
        if (input.message() == null) {
            throw new MissingMessage("the input has no \"message\"");
        }
        String value = input.message().strip().replaceAll("\\s+", " ");
        return new Text(value, value.isEmpty() ? 0 : value.split(" ").length);
    }
}
