package dev.stepwright.deployer.report;

/** Colours, where there is a terminal to show them. */
public enum Style {
    PLAIN {
        @Override
        String coloured(String code, String text) {
            return text;
        }
    },
    COLOURED {
        @Override
        String coloured(String code, String text) {
            return "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    };

    abstract String coloured(String code, String text);

    String added(String text) {
        return coloured("32", text);
    }

    String changed(String text) {
        return coloured("33", text);
    }

    String removed(String text) {
        return coloured("31", text);
    }

    String failed(String text) {
        return coloured("1;31", text);
    }
}
