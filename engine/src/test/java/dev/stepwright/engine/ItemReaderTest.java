package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.pathState;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemReaderTest {

    private static final String PROCESSOR = """
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
              "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}
            """;

    @TempDir
    private Path folder;

    private Path bucket;

    @BeforeEach
    void makeABucket() throws IOException {
        bucket = Files.createDirectory(folder.resolve("data"));
    }

    private void object(String key, String content) throws IOException {
        Path file = bucket.resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String reader(String arguments, String config) {
        return """
                "Type": "Map", "Label": "each", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                  "Arguments": {"Bucket": "data", %s}, "ReaderConfig": {%s}}, %s
                """.formatted(arguments, config, PROCESSOR);
    }

    private static String lister(String config) {
        return """
                "Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2",
                  "Arguments": {"Bucket": "data", "Prefix": "in/"}, "ReaderConfig": {%s}}, %s
                """.formatted(config, PROCESSOR);
    }

    private MachineTester run(String state) {
        return state(state).buckets(folder).run("{}");
    }

    @Test
    void rowsAreObjectsOfTheFirstRowsNames() throws IOException {
        object("a.csv", "id,name\n1,Ann\n2,\"Bo, Jr\"\n3\n");
        run(reader("\"Key\": \"a.csv\"", "\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\""))
                .succeedsWith("[{\"id\":\"1\",\"name\":\"Ann\"},{\"id\":\"2\",\"name\":\"Bo, Jr\"},"
                        + "{\"id\":\"3\",\"name\":\"\"}]")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapRunStarted
                5 4 MapRunSucceeded
                6 5 MapStateSucceeded
                7 4 MapStateExited S
                8 7 ExecutionSucceeded""");
    }

    @Test
    void namesOfColumnsCanBeGiven() throws IOException {
        object("a.tsv", "1\tAnn\textra\n");
        run(reader("\"Key\": \"a.tsv\"", """
                "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "name"], "CSVDelimiter": "TAB"
                """)).succeedsWith("[{\"id\":\"1\",\"name\":\"Ann\"}]");
    }

    @Test
    void aDocumentIsReadFromWhereThePointerLeads() throws IOException {
        object(
                "a.json",
                "{\"skipped\": [[1]], \"orders\": {\"open\": [1, {\"x\": [2]}], \"done\": {\"a\": 1, \"b\": 2}}}");
        run(reader("\"Key\": \"a.json\"", "\"InputType\": \"JSON\", \"ItemsPointer\": \"/orders/open\""))
                .succeedsWith("[1,{\"x\":[2]}]");
        run(reader("\"Key\": \"a.json\"", "\"InputType\": \"JSON\", \"ItemsPointer\": \"/orders/done\""))
                .succeedsWith("[{\"Key\":\"a\",\"Value\":1},{\"Key\":\"b\",\"Value\":2}]");
        run(reader("\"Key\": \"a.json\"", "\"InputType\": \"JSON\", \"ItemsPointer\": \"/orders/lost\""))
                .failsWith("States.ItemReaderFailed")
                .causedBy("ItemsPointer /orders/lost leads to nothing in s3://data/a.json");
    }

    @Test
    void eachLineCanBeADocument() throws IOException {
        object("a.jsonl", "{\"a\":1}\n\n2\n");
        run(reader("\"Key\": \"a.jsonl\"", "\"InputType\": \"JSONL\"")).succeedsWith("[{\"a\":1},2]");
    }

    @Test
    void noMoreIsReadThanWanted() throws IOException {
        object("a.json", "[1, 2, 3, what is this");
        run(reader("\"Key\": \"a.json\"", "\"InputType\": \"JSON\", \"MaxItems\": \"{% 1 + 1 %}\""))
                .succeedsWith("[1,2]");
        run(reader("\"Key\": \"a.json\"", "\"InputType\": \"JSON\""))
                .failsWith("States.ItemReaderFailed")
                .causedBy(
                        "The content of s3://data/a.json is not JSON: Unrecognized token 'what': was expecting"
                                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 11)");
    }

    @Test
    void compressedObjectsAreReadAsWhatTheyHold() throws IOException {
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(bucket.resolve("a.gz")))) {
            zip.write("[1]".getBytes(StandardCharsets.UTF_8));
        }
        run(reader("\"Key\": \"a.gz\"", "\"InputType\": \"JSON\"")).succeedsWith("[1]");
    }

    @Test
    void aListingGivesItsObjectsOrWhatTheyHold() throws IOException {
        object("in/1.jsonl", "1\n2\n");
        object("in/2.jsonl", "3\n");
        object("other", "");
        MachineTester listed = run("\"Output\": \"{% $states.result.Key %}\"," + lister(""));
        listed.succeedsWith("[\"in/1.jsonl\",\"in/2.jsonl\"]");
        Execution first = listed.execution().mapRuns().get(0).children().get(0).execution();
        assertThat(first.input())
                .matches("\\{\"Etag\":\"\\\\\"[0-9a-f]{32}\\\\\"\",\"Key\":\"in/1.jsonl\",\"LastModified\":[0-9]+,"
                        + "\"Size\":4,\"StorageClass\":\"STANDARD\"}");
        run(lister("\"InputType\": \"JSONL\", \"Transformation\": \"LOAD_AND_FLATTEN\""))
                .succeedsWith("[1,2,3]");
    }

    @Test
    void theContextTellsWhereAnItemComesFrom() throws IOException {
        object("in/a.json", "[7]");
        String selector = "\"ItemSelector\": \"{% $states.context.Map.Item.Source %}\",";
        run(selector + reader("\"Key\": \"in/a.json\"", "\"InputType\": \"JSON\""))
                .succeedsWith("[\"s3://data/in/a.json\"]");
        run(selector + lister("")).succeedsWith("[\"s3://data\"]");
    }

    @Test
    void anInventoryListsObjects() throws IOException {
        object("inv/manifest.json", """
                {"sourceBucket": "photos", "destinationBucket": "arn:aws:s3:::data", "fileFormat": "CSV",
                 "fileSchema": "Bucket, Key, Size", "files": [{"key": "inv/1.csv"}]}
                """);
        object("inv/1.csv", "\"photos\",\"a.jpg\",\"5\"\n");
        String items = "[{\"Bucket\":\"photos\",\"Key\":\"a.jpg\",\"Size\":\"5\"}]";
        run(reader("\"Key\": \"inv/manifest.json\"", "\"InputType\": \"MANIFEST\""))
                .succeedsWith(items);
        run(reader("\"Key\": \"inv/manifest.json\"", "\"ManifestType\": \"S3_INVENTORY\""))
                .succeedsWith(items);
        object("inv/manifest.json", "{\"fileFormat\": \"ORC\"}");
        run(reader("\"Key\": \"inv/manifest.json\"", "\"InputType\": \"MANIFEST\""))
                .failsWith("States.ItemReaderFailed")
                .causedBy("The inventory s3://data/inv/manifest.json has lists in ORC, not in CSV");
    }

    @Test
    void anAthenaManifestNamesObjects() throws IOException {
        object("q/manifest.csv", "s3://data/q/1\ns3://data/q/2\n");
        object("q/1", "1\n");
        object("q/2", "2\n");
        run(reader("\"Key\": \"q/manifest.csv\"", "\"ManifestType\": \"ATHENA_DATA\", \"InputType\": \"JSONL\""))
                .succeedsWith("[1,2]");
    }

    @Test
    void whatCannotBeReadFailsTheMapRun() {
        MachineTester tester = run(reader("\"Key\": \"missing\"", "\"InputType\": \"JSON\""))
                .failsWith("States.ItemReaderFailed")
                .causedBy("The specified key does not exist. (Service: S3, Status Code: 404)")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapRunStarted
                5 4 MapRunFailed
                6 5 MapStateFailed
                7 6 ExecutionFailed""");
        assertThat(tester.execution().mapRuns()).extracting(MapRun::status).containsExactly(MapRunStatus.FAILED);
    }

    @Test
    void readingCanBeTriedAgain() {
        MachineTester tester = run("""
                "Retry": [{"ErrorEquals": ["States.ItemReaderFailed"], "MaxAttempts": 1}],
                """ + reader("\"Key\": \"missing\"", "\"InputType\": \"JSON\""));
        assertThat(tester.execution().mapRuns()).hasSize(2);
    }

    @Test
    void jsonPathTakesPlaceAndNumberFromTheInput() throws IOException {
        object("a.json", "[1, 2, 3]");
        pathState("""
                "Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                  "Parameters": {"Bucket": "data", "Key.$": "$.key"},
                  "ReaderConfig": {"InputType": "JSON", "MaxItemsPath": "$.most"}}, %s
                """.formatted(PROCESSOR))
                .buckets(folder)
                .run("{\"key\": \"a.json\", \"most\": 1}")
                .succeedsWith("[1]");
    }

    @Test
    void whatDoesNotRunHereIsSaidWhenTheMachineIsMade() {
        assertThatThrownBy(() -> state("""
                "Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                  "Arguments": {"Bucket": "data", "VersionId": "1"}, "ReaderConfig": {"InputType": "PARQUET"}},
                "ResultWriter": {"Resource": "arn:aws:states:::s3:copyObject", "Arguments": {"Bucket": "data"}}, %s
                """.formatted(PROCESSOR)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "UNSUPPORTED_FEATURE: Items in PARQUET are not read here; give them in CSV, JSON or"
                                + " JSONL at /States/S/ItemReader/ReaderConfig/InputType")
                .hasMessageContaining("SCHEMA_VALIDATION_FAILED: The field 'Key' is required but was missing at"
                        + " /States/S/ItemReader/Arguments")
                .hasMessageContaining("UNSUPPORTED_FEATURE: The argument VersionId does not run here; leave it out at"
                        + " /States/S/ItemReader/Arguments/VersionId")
                .hasMessageContaining(
                        "SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::s3:copyObject is"
                                + " not recognized.");
    }
}
