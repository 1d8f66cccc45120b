package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.ir.type.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads how Jackson tells the records of a sealed interface apart.
 *
 * <p>Jackson inherits class annotations, and looks a name up from whichever type a value is declared with. What is read
 * here are the hierarchies in which all of that comes to the same: one {@code @JsonTypeInfo} and all
 * {@code @JsonSubTypes} on the sealed interface at the top, records at the bottom, one name for each.
 */
public final class DiscriminatorReader {

    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";
    private static final String TYPE_INFO = ANNOTATIONS + "JsonTypeInfo";
    private static final String SUB_TYPES = ANNOTATIONS + "JsonSubTypes";
    private static final String TYPE_NAME = ANNOTATIONS + "JsonTypeName";

    /** What Jackson calls the member when the annotation does not. */
    private static final Map<String, String> DEFAULT_MEMBERS = Map.of("NAME", "@type", "CLASS", "@class");

    private final Types types;
    private final FurtherMembers furtherMembers;
    private final Map<TypeElement, Optional<Discriminator>> found = new HashMap<>();

    public DiscriminatorReader(JavacSession session) {
        this.types = session.types();
        this.furtherMembers = new FurtherMembers(session);
    }

    /** Whether Jackson writes something with values of the type that tells their class. */
    public boolean isPolymorphic(TypeElement type) {
        return roots(type).findAny().isPresent();
    }

    /** The discriminator that the type's values have; empty when they have none, or one that is not understood. */
    public Optional<Discriminator> read(TypeElement type) {
        return found.computeIfAbsent(type, this::find);
    }

    private Optional<Discriminator> find(TypeElement type) {
        List<TypeElement> roots = roots(type).toList();
        return roots.size() == 1 ? ofRoot(roots.get(0)) : Optional.empty();
    }

    /** Types with the annotation among a type and its supertypes. */
    private Stream<TypeElement> roots(TypeElement type) {
        return supertypes(type).stream().filter(candidate -> Annotations.has(candidate, TYPE_INFO));
    }

    /** A type and all it extends or implements. */
    private Set<TypeElement> supertypes(TypeElement type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        found.add(type);
        types.directSupertypes(type.asType()).forEach(supertype -> found.addAll(supertypes(element(supertype))));
        return found;
    }

    private Optional<Discriminator> ofRoot(TypeElement root) {
        AnnotationMirror info = Annotations.find(root, TYPE_INFO).orElseThrow();
        Map<String, Object> settings = members(info);
        String use = String.valueOf(settings.get("use"));
        boolean plain = DEFAULT_MEMBERS.containsKey(use)
                && Set.of("use", "include", "property").containsAll(settings.keySet())
                && String.valueOf(settings.getOrDefault("include", "PROPERTY")).equals("PROPERTY");
        List<TypeElement> records = new ArrayList<>();
        if (!plain
                || !collect(root, records)
                || records.stream().anyMatch(record -> roots(record).count() != 1)) {
            return Optional.empty();
        }
        String property = (String) settings.getOrDefault("property", "");
        String member = property.isEmpty() ? DEFAULT_MEMBERS.get(use) : property;
        if (records.stream().anyMatch(record -> hasMember(record, member) || !isObject(record))) {
            return Optional.empty();
        }
        return (use.equals("NAME") ? names(root, records) : classNames(records))
                .map(names -> new Discriminator(member, names));
    }

    private boolean hasMember(TypeElement record, String member) {
        return furtherMembers.named(record, member).isPresent()
                || record.getRecordComponents().stream()
                        .anyMatch(
                                component -> ComponentName.of(record, component).equals(member));
    }

    /** Whether Jackson writes an object: what is none gets no member that tells, but an array around it. */
    private boolean isObject(TypeElement record) {
        return supertypes(record).stream().noneMatch(DiscriminatorReader::hasOtherForm);
    }

    private static boolean hasOtherForm(TypeElement type) {
        return Annotations.has(type, JacksonAnnotations.FORMAT)
                || Annotations.has(type, JacksonAnnotations.SERIALIZE)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> Annotations.has(member, JacksonAnnotations.VALUE));
    }

    /** Whether all that may implement the interface is known, and decides nothing itself. */
    private boolean collect(TypeElement type, List<TypeElement> records) {
        if (type.getKind() == ElementKind.RECORD) {
            if (!records.contains(type)) {
                records.add(type);
            }
            return !Annotations.has(type, SUB_TYPES);
        }
        boolean closed = type.getKind() == ElementKind.INTERFACE
                && type.getModifiers().contains(Modifier.SEALED)
                && !Annotations.has(type, TYPE_NAME)
                && (Annotations.has(type, TYPE_INFO) || !Annotations.has(type, SUB_TYPES));
        return closed
                && type.getPermittedSubclasses().stream().allMatch(permitted -> collect(element(permitted), records));
    }

    private static Optional<Map<TypeElement, String>> classNames(List<TypeElement> records) {
        Map<TypeElement, String> names = new LinkedHashMap<>();
        records.forEach(record -> names.put(record, TypeReader.javaType(record).binaryName()));
        return Optional.of(names);
    }

    private Optional<Map<TypeElement, String>> names(TypeElement root, List<TypeElement> records) {
        Map<TypeElement, String> listed = listed(root);
        Map<TypeElement, String> names = new LinkedHashMap<>();
        for (TypeElement record : records) {
            Optional<String> own = Annotations.find(record, TYPE_NAME)
                    .map(mirror -> (String) members(mirror).getOrDefault("value", ""))
                    .filter(name -> !name.isEmpty());
            String inList = listed.getOrDefault(record, "");
            boolean contradiction =
                    own.isPresent() && !inList.isEmpty() && !own.get().equals(inList);
            if (!listed.containsKey(record) || contradiction) {
                return Optional.empty();
            }
            names.put(record, inList.isEmpty() ? own.orElseGet(() -> defaultName(record)) : inList);
        }
        return new HashSet<>(names.values()).size() == names.size() ? Optional.of(names) : Optional.empty();
    }

    /** The classes of {@code @JsonSubTypes} with their names, empty where none is given. */
    private Map<TypeElement, String> listed(TypeElement root) {
        Map<TypeElement, String> listed = new LinkedHashMap<>();
        Annotations.find(root, SUB_TYPES)
                .map(DiscriminatorReader::members)
                .ifPresent(members -> entries(members).forEach(entry -> add(entry, listed)));
        return listed;
    }

    private void add(Map<String, Object> entry, Map<TypeElement, String> listed) {
        boolean severalNames = entry.containsKey("names");
        if (!severalNames && entry.get("value") instanceof DeclaredType type) {
            listed.put((TypeElement) type.asElement(), (String) entry.getOrDefault("name", ""));
        }
    }

    private static List<Map<String, Object>> entries(Map<String, Object> subTypes) {
        return ((List<?>) subTypes.getOrDefault("value", List.of()))
                .stream()
                        .map(entry -> members((AnnotationMirror) ((AnnotationValue) entry).getValue()))
                        .toList();
    }

    /** Jackson's own default: the binary name without the package. */
    private static String defaultName(TypeElement record) {
        JavaType type = TypeReader.javaType(record);
        return String.join("$", type.simpleNames());
    }

    private static Map<String, Object> members(AnnotationMirror mirror) {
        Map<String, Object> members = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), value.getValue()));
        return members;
    }

    private TypeElement element(TypeMirror type) {
        return (TypeElement) types.asElement(type);
    }
}
