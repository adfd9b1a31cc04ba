import { failure } from './outcomes.mjs';

const longestShownOutput = 60;

/**
 * Runs steps in order, a few at a time, printing each result as it comes; resolves to their outcomes. A step
 * whose `needs` have not settled lets others go first. Four lanes on two cores, because journeys wait for
 * their browsers more than they work.
 */
export async function runSteps(steps, { lanes = 4, print = console.log } = {}) {
  const waiting = steps.map((step) => ({
    step,
    isReady: (step.needs ?? []).length === 0,
    ready: Promise.allSettled(step.needs ?? []),
  }));
  for (const entry of waiting) entry.ready.then(() => (entry.isReady = true));
  const outcomes = [];
  const lane = async () => {
    while (waiting.length > 0) {
      const place = waiting.findIndex(({ isReady }) => isReady);
      if (place === -1) await Promise.race(waiting.map(({ ready }) => ready));
      else outcomes.push(await runStep(waiting.splice(place, 1)[0].step, print));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/** Is the one line that everything ends with. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Tells how the process ends: a failure always counts, a skip only where nothing may be skipped. */
export function exitCodeFor({ passed, failed, skipped }, mayNotSkip) {
  return failed > 0 || passed === 0 || (mayNotSkip && skipped > 0) ? 1 : 0;
}

/** Runs one step and prints its line, with the end of what it said when it failed or tried nothing. */
export async function runStep(step, print) {
  const startedAt = Date.now();
  const result = await step.run(step.name).catch((error) => failure(error.stack ?? String(error)));
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const mark = result.failed > 0 ? 'FAILED ' : result.skipped > 0 ? 'SKIPPED' : 'ok     ';
  print(`${mark} ${step.name.padEnd(46)} ${lastLine(result)} (${seconds} s)`);
  if (result.failed > 0 || (result.skipped > 0 && result.passed === 0)) print(indent(tail(result.output)));
  if (result.note) print(`        ${result.note}`);
  for (const one of result.failures) if (!one.file) one.name = `${step.name}: ${one.name}`;
  return result;
}

function tail(text) {
  const lines = text.trimEnd().split('\n');
  const hidden = lines.length - longestShownOutput;
  return hidden > 0 ? [`… ${hidden} lines before`, ...lines.slice(-longestShownOutput)] : lines;
}

function indent(lines) {
  return lines.map((line) => `        ${line}`).join('\n');
}
