package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.limit.Sizes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code $pad}; the library's own takes time with the square of the length. Lengths are counted in code points. */
final class PadFunction implements NativeFunction {

    @Override
    public @Nullable Object apply(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof Number width)) {
            return null;
        }
        String filling = arguments.get(2) instanceof String given && !given.isEmpty() ? given : " ";
        long missing = Math.abs(width.longValue()) - text.codePointCount(0, text.length());
        if (missing <= 0) {
            return text;
        }
        Sizes.checkText(missing);
        String padding = padding(filling, (int) missing);
        return width.longValue() < 0 ? padding + text : text + padding;
    }

    private static String padding(String filling, int length) {
        int unit = filling.codePointCount(0, filling.length());
        String padding = filling.repeat(length / unit + 1);
        return padding.substring(0, padding.offsetByCodePoints(0, length));
    }
}
