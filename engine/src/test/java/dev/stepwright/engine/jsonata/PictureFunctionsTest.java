package dev.stepwright.engine.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and times by pictures are those of jsonata 2.0.6 of npm, the reference implementation. */
class PictureFunctionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            $formatNumber(1234567.891, "#,##0.00") | "1,234,567.89"
            $formatNumber(-12.5, "0.0;(0.0)") | "(12.5)"
            $formatNumber(0.256, "0.0%") | "25.6%"
            $formatNumber(1234.5, "00.0e00") | "12.3e02"
            $formatNumber(1234.5, "#.##0,00", {"decimal-separator": ",", "grouping-separator": "."}) | "1.234,50"
            $formatNumber(123412345678.9, "9,9,99.99") | "123412345,6,78.90"
            $formatNumber(1, "0.0.0") | D3081: The sub-picture must not contain more than one instance of the 'decimal-separator' character
            $formatNumber(1, "0#") | D3090: The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is followed by an instance of the 'optional digit character'
            $formatInteger(1234, "#,##0") | "1,234"
            $formatInteger(21, "1;o") | "21st"
            $formatInteger(1101, "Ww;o") | "One Thousand, One Hundred and First"
            $formatInteger(1e46, "w") | "ten billion trillion trillion trillion"
            $formatInteger(1990, "I") | "MCMXC"
            $formatInteger(28, "a") | "ab"
            $formatInteger(12, "٠٠٠") | "٠١٢"
            $formatInteger(1, "#") | D3130: Formatting or parsing an integer as a sequence starting with "#" is not supported by this implementation
            $formatInteger(1, "0٠") | D3131: In a decimal digit pattern, all digits must be from the same decimal group
            $parseInteger("one thousand, two hundred and first", "w") | 1201
            $parseInteger("MCMXC", "I") | 1990
            $parseInteger("AB", "A") | 28
            $parseInteger("1,234th", "#,##0;o") | 1234
            $fromMillis(1521801216617, "[FNn], [D1o] [MNn] [Y0001], [h]:[m01] [PN] [z]", "+0530") | "Friday, 23rd March 2018, 4:03 PM GMT+05:30"
            $fromMillis(1104537600000, "[X]-W[W01]-[F1], [w] of [xNn], day [d]") | "2004-W53-6, 5 of December, day 1"
            $fromMillis(0, "[Z0101t] [Z0000] [Z0]", "-0500") | "-0500 -0500 -5"
            $fromMillis(0, "[Y,2-2] [Yw] [[x]]") | "70 one thousand, nine hundred and seventy [x]"
            $fromMillis(0, "[YN]") | D3133: The 'name' modifier can only be applied to months and days in the date/time picture string, not "Y"
            $fromMillis(0, "[q]") | D3132: Unknown component specifier "q" in date/time picture string
            $fromMillis(0, "[Y") | D3135: No matching closing bracket ']' in date/time picture string
            $toMillis("22nd May 2018", "[D1o] [MNn] [Y]") | 1526947200000
            $toMillis("12:30 am 2018-01-02 GMT+01:30", "[h]:[m] [P] [Y]-[M]-[D] [z]") | 1514847600000
            $toMillis("20180522101112", "[Y0001][M01][D01][H01][m01][s01]") | 1530586862000
            $toMillis("x", "[Y]") | undefined
            $toMillis("2018 10", "[Y] [H]") | D3136: The date/time picture string is missing specifiers required to parse the timestamp
            $toMillis("2018-05") | 1525132800000
            $toMillis("2018-05-22T10:00:00") | 1526983200000
            $toMillis("2018-05-22T10:00:00.5-0530") | 1527003000500
            $toMillis("2018-02-30") | 1519948800000
            $toMillis("20180522") | D3110: The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given "20180522"
            """)
    void agrees(String expression, String expected) {
        assertThat(ExpressionTester.evaluate(expression)).isEqualTo(expected);
    }
}
