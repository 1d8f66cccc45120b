package dev.stepwright.compiler.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate(1 minute)",
                "rate(1 hour)",
                "rate(15 minutes)",
                "rate(2 days)",
                "cron(0 8 * * ? *)",
                "cron(0/15 8-17 ? * MON-FRI *)",
                "cron(0,30 */2 L * ? 2030-2035)",
                "cron(15 10 ? * 6L 2022-2199)",
                "cron(0 9 ? JAN,jul 2#1 *)",
                "cron(0 9 LW * ? *)",
                "cron(0 9 15W * ? *)",
                "at(2030-01-31T08:00:00)"
            })
    void acceptsWhatTheSchedulerAccepts(String expression) {
        assertThat(ScheduleExpression.objection(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rate(0 hours); a rate is a number from 1, one space and minutes, hours or days",
                "rate(5 weeks); a rate is a number from 1, one space and minutes, hours or days",
                "rate(5 hour); with 5 the unit is hours",
                "rate(1 days); with 1 the unit is day",
                "hourly; 'it is not rate(...), cron(...) or at(...)'",
                "at(2030-02-30T08:00:00); there is no such time",
                "at(2030-01-31 08:00); a time is written like 2030-01-31T08:00:00",
                "cron(0 8 * * *); 'cron takes six fields, minutes, hours, day of month, month, day of week and year, with"
                        + " one space between two'",
                "cron(0 8 * * * *); 'one of day of month and day of week, and only one, is a question mark'",
                "cron(0 8 ? * ? *); 'one of day of month and day of week, and only one, is a question mark'",
                "cron(60 8 * * ? *); \"60\" is nothing that minutes can be",
                "cron(0 ? * * ? *); \"?\" is nothing that hours can be",
                "cron(0 8 0 * ? *); \"0\" is nothing that day of month can be",
                "cron(0 8 * 13 ? *); \"13\" is nothing that month can be",
                "cron(0 8 ? * MON-FUN *); \"MON-FUN\" is nothing that day of week can be",
                "cron(0 8 ? * 2#6 *); \"2#6\" is nothing that day of week can be",
                "cron(0/0 8 * * ? *); \"0/0\" is nothing that minutes can be",
                "cron(1,,2 8 * * ? *); \"1,,2\" is nothing that minutes can be"
            })
    void saysWhatIsWrong(String expression, String reason) {
        assertThat(ScheduleExpression.objection(expression)).hasValue(reason);
    }
}
