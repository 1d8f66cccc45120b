import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A record of a sealed interface carries the member that tells its class, whatever type it is passed as. */
public class Drawing {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(Square.class),
        @JsonSubTypes.Type(Dot.class)
    })
    public sealed interface Shape permits Round, Square {}

    public sealed interface Round extends Shape permits Circle, Dot {}

    public record Circle(int radius) implements Round {}

    public record Dot() implements Round {}

    @JsonTypeName("square")
    public record Square(int side) implements Shape {}

    public record Frame(Circle circle, Round round, List<Shape> inside) {}

    @Workflow(name = "drawing")
    public List<Shape> draw(int size) {
        Circle circle = new Circle(size);
        Shape found = find(size);
        Shape doubled = doubled(size > 2 ? circle : new Square(size));
        Frame frame = frame(new Frame(circle, new Dot(), List.of(found, doubled, circle)));
        store(frame.inside(), frame.circle());
        return List.of(frame.circle(), frame.round(), doubled, widest(frame.inside()));
    }

    @Step
    Shape find(int size) {
        return size == 0 ? new Dot() : new Circle(5);
    }

    @Step
    Shape doubled(Shape shape) {
        return shape instanceof Circle circle ? new Circle(circle.radius() * 2) : new Square(8);
    }

    @Step
    Frame frame(Frame frame) {
        return new Frame(frame.circle(), frame.round(), frame.inside());
    }

    @Step
    void store(List<Shape> shapes, Circle circle) {}

    @Step
    Circle widest(List<Shape> shapes) {
        int radius = 0;
        for (Shape shape : shapes) {
            radius = shape instanceof Circle circle ? Math.max(radius, circle.radius()) : radius;
        }
        return new Circle(radius);
    }
}
