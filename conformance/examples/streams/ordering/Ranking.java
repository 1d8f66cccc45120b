import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Comparator;
import java.util.List;

/** A comparator is read as the keys it compares; both sorts are stable, and both compare texts by UTF-16 units. */
public class Ranking {

    public record Player(String name, int points) {}

    public record Board(List<Player> best, List<String> names, List<Integer> points) {}

    @Workflow(name = "ranking")
    public Board rank(String game) {
        List<Player> players = players(game);
        return new Board(
                players.stream()
                        .sorted(Comparator.comparingInt(Player::points).reversed().thenComparing(Player::name))
                        .limit(2)
                        .toList(),
                players.stream().map(Player::name).sorted().toList(),
                players.stream().sorted(Comparator.comparing(player -> player.points())).map(Player::points).skip(1).toList());
    }

    @Step
    List<Player> players(String game) {
        Player ada = new Player("Ada", 7);
        Player bob = new Player("bob", 7);
        Player smile = new Player("😀", 9);
        Player tilde = new Player("～", 9);
        return switch (game) {
            case "none" -> List.of();
            case "one" -> List.of(bob);
            case "unnamed" -> List.of(new Player(null, 1));
            case "unnamed too" -> List.of(new Player(null, 1), ada);
            default -> List.of(tilde, bob, ada, smile);
        };
    }
}
