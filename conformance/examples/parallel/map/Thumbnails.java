import dev.stepwright.Flow;
import dev.stepwright.MapOptions;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Flow.map is a Map state; its items run at the same time, as many as the options say. */
public class Thumbnails {

    public record Picture(String name, int width) {}

    public record Album(List<Picture> pictures, int width, int atOnce) {}

    @Workflow(name = "thumbnails")
    public List<String> shrink(Album album) {
        List<String> names = Flow.map(
                album.pictures(),
                picture -> {
                    if (picture.width() <= album.width()) {
                        return picture.name();
                    }
                    return store(resize(picture.name(), album.width()));
                },
                MapOptions.concurrency(album.atOnce()));
        return Flow.map(names, this::publish);
    }

    @Step
    String resize(String name, int width) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        return name + "@" + width;
    }

    @Step
    String store(String name) {
        return "stored " + name;
    }

    @Step
    String publish(String name) {
        return "published " + name;
    }
}
