/** What every delivery does; a step in it is that of the class which delivers. */
abstract class Delivery {

    protected final String announced(String address, String van) {
        return greeting(van) + text(address, van);
    }

    private String greeting(String van) {
        return van.length() > 1 ? "Good morning: " : "Hello: ";
    }

    protected abstract String text(String address, String van);
}
