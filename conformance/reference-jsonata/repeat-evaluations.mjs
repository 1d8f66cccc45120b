// Repeats evaluations of the engine: node repeat-evaluations.mjs FILE, with one evaluation a line as
// {"source", "variables", "states", "value"}. Without a value it failed, or gave nothing.
import { readFileSync } from 'node:fs';
import jsonata from 'jsonata';

/** The functions that the service adds and that give the same each time. */
const SERVICE = { parse: (text) => JSON.parse(text) };

async function evaluate({ source, variables, states }) {
  try {
    return await jsonata(source).evaluate(undefined, { ...SERVICE, ...variables, states });
  } catch {
    return undefined;
  }
}

/** The value as text with sorted members, so that equal values have equal texts. */
function text(value) {
  const sorted = (key, member) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member;
  return value === undefined ? 'nothing' : JSON.stringify(value, sorted);
}

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line !== '');
let different = 0;
for (const line of lines) {
  const evaluation = JSON.parse(line);
  const value = await evaluate(evaluation);
  if (text(value) !== text(evaluation.value)) {
    different++;
    console.log(`${line}\n  gives ${text(value)}`);
  }
}
console.log(different === 0 ? `${lines.length} evaluations agree` : `${different} evaluations differ`);
process.exitCode = different === 0 ? 0 : 1;
