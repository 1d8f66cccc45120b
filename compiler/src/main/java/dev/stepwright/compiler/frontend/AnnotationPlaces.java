package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.Annotations;
import java.util.List;

/** An annotation of ours that nothing reads, because it is on the wrong kind of method, would be silently ignored. */
final class AnnotationPlaces {

    private static final DiagnosticKind MISPLACED_ANNOTATION = DiagnosticKind.error(
            "MisplacedAnnotation",
            "The annotation @{0} has no effect here: it is for a method with {1}.",
            "Move it to a method with {1}, or remove it.");

    private static final List<Place> PLACES = List.of(
            new Place(Annotations.RETRY, "@Step", List.of(Annotations.STEP)),
            new Place(Annotations.ALLOW, "@Step", List.of(Annotations.STEP)),
            new Place(Annotations.SCHEDULE, "@Workflow", List.of(Annotations.WORKFLOW)),
            new Place(Annotations.HTTP_ROUTE, "@Step or @Workflow", List.of(Annotations.STEP, Annotations.WORKFLOW)));

    private final ModuleContext module;

    AnnotationPlaces(ModuleContext module) {
        this.module = module;
    }

    void check(Method method) {
        for (Place place : PLACES) {
            boolean fits = place.beside().stream().anyMatch(other -> Annotations.has(method.element(), other));
            if (!fits) {
                String name = place.annotation().substring(place.annotation().lastIndexOf('.') + 1);
                method.annotations()
                        .find(place.annotation())
                        .ifPresent(found -> module.refuse(MISPLACED_ANNOTATION, found.span(), name, place.wanted()));
            }
        }
    }

    /**
     * @param wanted the annotations beside which this one means something, for messages
     * @param beside the same, by the names of their types
     */
    private record Place(String annotation, String wanted, List<String> beside) {}
}
