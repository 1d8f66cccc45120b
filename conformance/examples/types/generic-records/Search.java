import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Records and methods with type parameters, whose arguments say which types they are used with. */
public class Search {

    public record Page<T>(List<T> items, int total, Cursor<T> next) {

        boolean isLast() {
            return next == null;
        }

        T first() {
            return items.get(0);
        }

        Page<T> of(int all) {
            return new Page<>(items, all, next);
        }

        <S> Page<S> like(List<S> others) {
            return new Page<>(others, total, null);
        }
    }

    public record Cursor<T>(T last, String token) {}

    public record Book(String title, int pages) {}

    @Workflow(name = "search")
    public Page<Book> search(Page<String> words) {
        Page<Book> page = find(words);
        while (!page.isLast() && page.next().last().pages() < 1000) {
            page = more(page.next(), page.total() + 1);
        }
        String title = page.first().title() + either(words.first(), "none");
        return page.like(List.of(page.first(), new Book(title, words.like(List.of(page)).first().of(7).total())));
    }

    private static <T> T either(T first, T other) {
        return first == null ? other : first;
    }

    @Step
    Page<Book> find(Page<String> words) {
        Book book = new Book(words.items().get(0), 10);
        Cursor<Book> next = words.total() == 0 ? null : new Cursor<>(book, words.items().get(0));
        return new Page<>(List.of(book), 1, next);
    }

    @Step
    Page<Book> more(Cursor<Book> cursor, int total) {
        Book book = new Book(cursor.token(), cursor.last().pages() * 10);
        return new Page<>(List.of(book, book), total, new Cursor<>(book, cursor.token() + "+"));
    }
}
