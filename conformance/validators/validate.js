// Checks every *.asl.json below the given folders with two validators of others: asl-validator, and the language service
// of the AWS Toolkit. Prints what they find; the exit status is 0 when both accept all.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";

const require = createRequire(import.meta.url);
const aslValidator = require("asl-validator");
const { getLanguageService } = require("amazon-states-language-service");

const service = getLanguageService({});

function definitions(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name === "node_modules" ? [] : definitions(path);
      }
      return entry.name.endsWith(".asl.json") ? [path] : [];
    });
}

// asl-validator takes no array as an Output, though "Output" may be any JSON value where the query language is JSONata
// (https://states-language.net/spec.html#state-output): it is shown an object that holds the array.
function withoutArrayOutputs(value) {
  if (Array.isArray(value)) {
    return value.map(withoutArrayOutputs);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "Output" && Array.isArray(member) ? { array: member } : withoutArrayOutputs(member),
    ]),
  );
}

function byValidator(text) {
  const { isValid, errors } = aslValidator(withoutArrayOutputs(JSON.parse(text)));
  return isValid ? [] : errors.map((error) => `asl-validator: ${error.Message ?? JSON.stringify(error)}`);
}

async function byLanguageService(path, text) {
  const document = TextDocument.create(`file:///${path}`, "asl", 1, text);
  const found = await service.doValidation(document, service.parseJSONDocument(document), {});
  return found.map((each) => `language service: line ${each.range.start.line + 1}: ${each.message}`);
}

let complaints = 0;
const paths = process.argv.slice(2).flatMap(definitions);
for (const path of paths) {
  const text = readFileSync(path, "utf8");
  for (const complaint of [...byValidator(text), ...(await byLanguageService(path, text))]) {
    complaints++;
    console.log(`${path}: ${complaint}`);
  }
}
console.log(`${paths.length} definitions, ${complaints} complaints`);
process.exit(paths.length > 0 && complaints === 0 ? 0 : 1);
