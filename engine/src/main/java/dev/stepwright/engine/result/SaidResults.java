package dev.stepwright.engine.result;

import dev.stepwright.engine.journal.OptionalTexts;
import dev.stepwright.engine.journal.SaidForm;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.result.ResultExport.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an execution is told that results have been written, or could not be. */
public final class SaidResults {

    /** Why it cannot be written; absent when it can. */
    public static final SaidForm<Optional<String>> FAULT =
            new SaidForm<>(fault -> OptionalTexts.said(List.of(fault)), said -> OptionalTexts.heard(said, 0));

    /** Without what has been exported, which matters to a redrive only: none follows where a journal is kept. */
    public static final SaidForm<Written> WRITTEN = new SaidForm<>(SaidResults::said, SaidResults::heard);

    private SaidResults() {}

    private static List<String> said(Written written) {
        List<String> said = new ArrayList<>(OptionalTexts.said(List.of(written.fault())));
        said.add(JsonText.write(written.place()));
        return said;
    }

    private static Written heard(List<String> said) {
        return new Written((JsonObject) JsonText.read(said.get(1)), ExportedResults.NONE, OptionalTexts.heard(said, 0));
    }
}
