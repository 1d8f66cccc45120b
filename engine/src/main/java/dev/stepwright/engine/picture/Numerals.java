package dev.stepwright.engine.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** Roman numerals, and letters as they number the columns of a sheet. */
final class Numerals {

    private static final Map<String, Integer> ROMAN = new LinkedHashMap<>();

    static {
        String[] numerals = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        for (int index = 0; index < numerals.length; index++) {
            ROMAN.put(numerals[index], values[index]);
        }
    }

    private static final int LETTERS = 26;

    /** About where the reference runs out of stack, with a thousand in each call. */
    private static final double LARGEST_ROMAN = 1e7;

    private Numerals() {}

    static String roman(double value) {
        if (value > LARGEST_ROMAN) {
            throw new PictureException("D3130", "A number as great as that has no Roman numeral");
        }
        StringBuilder text = new StringBuilder();
        double rest = value;
        for (Map.Entry<String, Integer> numeral : ROMAN.entrySet()) {
            while (rest >= numeral.getValue()) {
                text.append(numeral.getKey());
                rest -= numeral.getValue();
            }
        }
        return text.toString();
    }

    /** In capitals. A numeral before a greater one is subtracted, however many there are. */
    static double readRoman(String text) {
        double value = 0;
        int greatest = 1;
        for (int index = text.length() - 1; index >= 0; index--) {
            Integer digit = ROMAN.get(text.substring(index, index + 1));
            if (digit == null) {
                return Double.NaN;
            }
            value += digit < greatest ? -digit : digit;
            greatest = Math.max(greatest, digit);
        }
        return value;
    }

    static String letters(double value, char first) {
        StringBuilder text = new StringBuilder();
        for (double rest = value; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
            text.append((char) (first + (rest - 1) % LETTERS));
        }
        return text.reverse().toString();
    }

    static double readLetters(String text, char first) {
        double value = 0;
        for (int index = 0; index < text.length(); index++) {
            int letter = text.charAt(text.length() - index - 1) - first + 1;
            value += letter * Math.pow(LETTERS, index);
        }
        return value;
    }
}
