import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Tests inside a {@code try} are followed by code that can fail outside of it. The two stay apart, since the Task's
 * catcher would otherwise take a failure that Java does not catch.
 */
public class Forecast {

    @Workflow(name = "forecast")
    public String forecast(String town) {
        int stations = 0;
        String quality = "plain";
        try {
            stations = stations(town);
            if (stations > 5) {
                quality = "good";
            }
        } catch (Exception e) {
            return "no forecast: " + e.getMessage();
        }
        if (100 / stations > 50) {
            quality = quality + ", few stations";
        }
        return quality;
    }

    @Step
    int stations(String town) {
        if (town.isEmpty()) {
            throw new IllegalArgumentException("no town");
        }
        return town.length() - 4;
    }
}
