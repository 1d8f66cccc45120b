package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.frontend.javac.ErrorClasses;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.javac.ModuleClasses;
import dev.stepwright.compiler.frontend.type.DiscriminatorReader;
import dev.stepwright.compiler.frontend.type.JsonTypes;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.frontend.wire.WireReader;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the readers of one module share. */
public final class ModuleContext {

    private static final DiagnosticKind UNSUPPORTED_TYPE = DiagnosticKind.error(
            "UnsupportedType",
            "A value of type {0} cannot travel between states, because JSON has to carry it: {1}.",
            "Use a record, an enum, a List, a string, a number or a boolean, or keep the value inside one step.");

    private static final DiagnosticKind EXCEPTION_AS_VALUE = DiagnosticKind.error(
            "UnsupportedType",
            "An exception of type {0} cannot travel between states: of an error that was caught a state machine has the"
                    + " name and the message, and no object.",
            "Pass on a String, such as e.getMessage(), or throw the exception in the catch block itself.");

    private final JavacSession session;
    private final Diagnostics diagnostics;
    private final DiscriminatorReader discriminators;
    private final RecordReader records;
    private final TypeReader types;
    private final JsonTypes jsonTypes;
    private final WireReader wires;
    private final ModuleClasses classes;
    private final ErrorClasses errorClasses;
    private final HelperReader helpers = new HelperReader(this);
    private final Map<ExecutableElement, TaskSignature> steps = new LinkedHashMap<>();
    private final Map<TypeMirror, ValueType> valueTypes = new HashMap<>();
    private final List<SourceSpan> readCode = new ArrayList<>();
    private int numbers;
    private boolean incomplete;

    public ModuleContext(JavacSession session, Diagnostics diagnostics) {
        this.session = session;
        this.diagnostics = diagnostics;
        this.discriminators = new DiscriminatorReader(session);
        this.records = new RecordReader(session, discriminators);
        this.types = new TypeReader(records);
        this.jsonTypes = new JsonTypes(session.types(), discriminators);
        this.wires = new WireReader(session, records, discriminators, jsonTypes);
        this.classes = new ModuleClasses(session);
        this.errorClasses = new ErrorClasses(session, classes);
    }

    public JavacSession session() {
        return session;
    }

    /** How the records of sealed interfaces are told apart. */
    DiscriminatorReader discriminators() {
        return discriminators;
    }

    RecordReader records() {
        return records;
    }

    /** What the JSON of steps looks like. */
    public WireReader wires() {
        return wires;
    }

    ModuleClasses classes() {
        return classes;
    }

    public ErrorClasses errorClasses() {
        return errorClasses;
    }

    /** The helper methods that were read, by key. */
    public Map<String, HelperMethod> helperMethods() {
        return helpers.helpers();
    }

    HelperReader helpers() {
        return helpers;
    }

    /** The steps of the module by their methods; filled before any workflow is read. */
    public Map<ExecutableElement, TaskSignature> steps() {
        return steps;
    }

    /** The code that workflows depend on, where an error of javac's is an error of ours. */
    public List<SourceSpan> readCode() {
        return readCode;
    }

    Variable newVariable(String name, ValueType type) {
        return new Variable(numbers++, name, type);
    }

    Label newLabel(String name) {
        return new Label(numbers++, name);
    }

    /** Notes that code was left out of the program, whose reason has been reported. */
    public void leaveOut() {
        incomplete = true;
    }

    public boolean isComplete() {
        return !incomplete;
    }

    public Refusal refuse(DiagnosticKind kind, SourceSpan span, Object... arguments) {
        diagnostics.report(kind, span, arguments);
        return new Refusal();
    }

    /** The type of a value at a place that has to blame for it; {@code void} has no value. */
    public ValueType valueType(TypeMirror type, SourceSpan span) {
        ValueType known = valueTypes.get(type);
        if (known != null) {
            return known;
        }
        ValueType read = readValueType(type, span);
        valueTypes.put(type, read);
        return read;
    }

    private ValueType readValueType(TypeMirror type, SourceSpan span) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new Refusal();
        }
        Optional<String> problem = type.getKind() == TypeKind.VOID ? Optional.empty() : jsonTypes.problem(type);
        if (problem.isPresent() && errorClasses.isThrowable(type)) {
            throw refuse(EXCEPTION_AS_VALUE, span, type);
        }
        if (problem.isPresent()) {
            throw refuse(UNSUPPORTED_TYPE, span, type, problem.get());
        }
        return types.read(type);
    }
}
