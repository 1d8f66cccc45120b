import java.util.List;

public record Basket(String customer, List<String> goods) {}
