package dev.stepwright.engine.picture;

/**
 * What a picture of {@code $formatNumber} has to keep to; of several broken rules the last is told, as in the
 * reference.
 */
final class DecimalPictureRules {

    private final DecimalPicture picture;
    private final DecimalSymbols symbols;
    private final String text;

    DecimalPictureRules(DecimalPicture picture) {
        this.picture = picture;
        this.symbols = picture.symbols();
        this.text = picture.text();
    }

    void check() {
        checkExponent();
        checkDigits();
        checkSeparators();
        refuse(
                picture.active().chars().anyMatch(character -> !symbols.isActive(character)),
                "D3086",
                "The sub-picture must not contain a passive character that is preceded by an active character and that"
                        + " is followed by another active character");
        refuse(
                picture.mantissa().chars().noneMatch(symbols::isDigitSign),
                "D3085",
                "The mantissa part of a sub-picture must contain at least one character that is either an 'optional"
                        + " digit character' or a member of the 'decimal digit family'");
        checkSigns();
    }

    private void checkExponent() {
        refuse(
                picture.exponent()
                        .filter(exponent -> exponent.isEmpty() || picture.digits(exponent) < exponent.length())
                        .isPresent(),
                "D3093",
                "The exponent part of the sub-picture must comprise only of one or more characters that are members of"
                        + " the 'decimal digit family'");
        refuse(
                picture.exponent().isPresent()
                        && (picture.contains(symbols.percent()) || picture.contains(symbols.perMille())),
                "D3092",
                "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character"
                        + " treated as an 'exponent-separator'");
    }

    private void checkDigits() {
        int optional = picture.fraction().lastIndexOf(symbols.optionalDigit());
        refuse(
                optional >= 0 && picture.digits(picture.fraction().substring(optional)) > 0,
                "D3091",
                "The fractional part of the sub-picture must not contain an instance of the 'optional digit"
                        + " character' that is followed by a member of the 'decimal digit family'");
        optional = picture.integerPart().indexOf(symbols.optionalDigit());
        refuse(
                optional >= 0 && picture.digits(picture.integerPart().substring(0, optional)) > 0,
                "D3090",
                "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is"
                        + " followed by an instance of the 'optional digit character'");
    }

    private void checkSeparators() {
        String grouping = symbols.grouping();
        refuse(
                picture.contains(grouping + grouping),
                "D3089",
                "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character");
        boolean hasDecimal = picture.contains(symbols.decimal());
        refuse(
                !hasDecimal && picture.integerPart().endsWith(grouping),
                "D3088",
                "The sub-picture must not contain a 'grouping-separator' at the end of the integer part");
        int decimal = text.indexOf(symbols.decimal());
        refuse(
                hasDecimal && (text.startsWith(grouping, decimal + 1) || text.startsWith(grouping, decimal - 1)),
                "D3087",
                "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a"
                        + " 'decimal-separator' character");
    }

    private void checkSigns() {
        refuse(
                picture.contains(symbols.percent()) && picture.contains(symbols.perMille()),
                "D3084",
                "The sub-picture must not contain both a 'percent' and a 'per-mille' character");
        refuseSecond(symbols.perMille(), "D3083", "per-mille");
        refuseSecond(symbols.percent(), "D3082", "percent");
        refuseSecond(symbols.decimal(), "D3081", "decimal-separator");
    }

    private void refuseSecond(String symbol, String code, String name) {
        refuse(
                text.indexOf(symbol) != text.lastIndexOf(symbol),
                code,
                "The sub-picture must not contain more than one instance of the '" + name + "' character");
    }

    private static void refuse(boolean broken, String code, String message) {
        if (broken) {
            throw new PictureException(code, message);
        }
    }
}
