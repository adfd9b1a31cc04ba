import { relative } from 'node:path';

import { root } from '../lib/project.mjs';

const shownLines = 15;
const shownInAll = 200;
// That of the configurations; tests that look at every page give themselves a longer one.
const usualLimit = 120_000;
const mostSlow = 20;

// What Jest and Playwright say when something did not come in time.
const timeOut = /Exceeded timeout of \d+ ms|Timeout \d+ ?ms exceeded|TimeoutError|Not there after \d+ s/;
// What makes a failure a fault whatever else it says: the page was in trouble, or a comparison failed.
const fault = /Meanwhile on the page:|expect\(received\)|status 5\d\d|INTERNAL_SERVER_ERROR|AssertionError/;

/** Tells whether a failure is nothing but a time-out or a missed wait. */
export function isTimeOut({ message }) {
  return timeOut.test(message) && !fault.test(message);
}

/** Lists what failed in a report of Jest: each test once, and each file that could not run at all. */
export function jestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0)
      return [{ file, name: 'the file could not run', message }];
    return failed.map((test) => ({ file, name: test.fullName, message: test.failureMessages.join('\n') }));
  });
}

/** Lists the tests in a report of Jest that used more than half of the usual limit. */
export function slowTests({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ duration }) => duration > usualLimit / 2)
      .map(({ fullName, duration }) => ({ file: relative(root, name), name: fullName, duration })),
  );
}

/** Describes the slowest tests in a line each, the slowest first. */
export function describeSlow(tests) {
  return [...tests]
    .sort((one, other) => other.duration - one.duration)
    .slice(0, mostSlow)
    .map(({ file, name, duration }) => `  ${(duration / 1000).toFixed(0)} s  ${file}: ${name}`);
}

/** Describes what failed in plain lines: file, name and the beginning of the message of each, once. */
export function describeFailures(failures) {
  const lines = [];
  for (const [index, failure] of failures.entries()) {
    const words = [title(failure), ...linesOf(failure.message).map((line) => `    ${line}`)];
    if (lines.length + words.length > shownInAll - 1) {
      lines.push(`… and ${failures.length - index} more: test-results/ has them all.`);
      break;
    }
    lines.push(...words);
  }
  return lines;
}

/** Gives the first line of a message that says something. */
export function firstLine(message) {
  return linesOf(message)[0] ?? '';
}

function title({ file, name }) {
  return `● ${file ? `${file}: ` : ''}${name}`;
}

// The beginning says what, the end of a long output that it was killed, for example.
function linesOf(message) {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  if (lines.length <= shownLines) return lines;
  return [...lines.slice(0, shownLines - 4), '…', ...lines.slice(-3)];
}
