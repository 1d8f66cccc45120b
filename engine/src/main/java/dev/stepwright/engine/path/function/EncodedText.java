package dev.stepwright.engine.path.function;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Reads Base64 as leniently as the service does, which fails on no text: both alphabets are known, other characters are
 * skipped, padding ends the text and may be missing, and a last character that is too little for a byte is ignored.
 */
final class EncodedText {

    private EncodedText() {}

    static String decode(String encoded) {
        int padding = encoded.indexOf('=');
        String digits = (padding < 0 ? encoded : encoded.substring(0, padding))
                .replace('-', '+')
                .replace('_', '/')
                .replaceAll("[^A-Za-z0-9+/]", "");
        int length = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return new String(Base64.getDecoder().decode(digits.substring(0, length)), StandardCharsets.UTF_8);
    }
}
