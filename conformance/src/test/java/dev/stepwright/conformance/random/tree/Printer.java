package dev.stepwright.conformance.random.tree;

/** Writes a tree as Java, for its author or for the run that is observed. */
public final class Printer {

    private static final String INDENTATION = "    ";

    private final StringBuilder text = new StringBuilder();
    private final boolean observed;
    private int depth;

    private Printer(boolean observed, int depth) {
        this.observed = observed;
        this.depth = depth;
    }

    /** @param depth the indentation of the lines after the first */
    public static String source(Node node, int depth) {
        return print(node, new Printer(false, depth));
    }

    public static String observed(Node node, int depth) {
        return print(node, new Printer(true, depth));
    }

    private static String print(Node node, Printer printer) {
        printer.write(node);
        return printer.text.toString();
    }

    private void write(Part part) {
        if (part instanceof Text words) {
            text.append(observed ? words.observed() : words.source());
        } else if (part instanceof Block block) {
            write(block);
        } else {
            ((Node) part).parts().forEach(this::write);
        }
    }

    private void write(Block block) {
        text.append("{\n");
        depth++;
        for (Statement statement : block.statements()) {
            text.append(INDENTATION.repeat(depth));
            write((Part) statement);
            text.append("\n");
        }
        depth--;
        text.append(INDENTATION.repeat(depth)).append("}");
    }
}
