const longestShownOutput = 250;

/**
 * Runs steps in order, a few at a time, printing each result as it comes; resolves to the sums. A step whose
 * `needs` have not settled lets others go first. Four lanes on two cores, because journeys wait for their
 * browsers more than they work.
 */
export async function runSteps(steps, { lanes = 4, print = console.log } = {}) {
  const waiting = steps.map((step) => ({
    step,
    isReady: (step.needs ?? []).length === 0,
    ready: Promise.allSettled(step.needs ?? []),
  }));
  for (const entry of waiting) entry.ready.then(() => (entry.isReady = true));
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const lane = async () => {
    while (waiting.length > 0) {
      const place = waiting.findIndex(({ isReady }) => isReady);
      if (place === -1) await Promise.race(waiting.map(({ ready }) => ready));
      else add(sums, await runStep(waiting.splice(place, 1)[0].step, print));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return sums;
}

/** Is the one line that everything ends with. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Tells how the process ends: a failure always counts, a skip only where nothing may be skipped. */
export function exitCodeFor({ passed, failed, skipped }, mayNotSkip) {
  return failed > 0 || passed === 0 || (mayNotSkip && skipped > 0) ? 1 : 0;
}

async function runStep(step, print) {
  const startedAt = Date.now();
  const outcome = await step
    .run()
    .catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack ?? String(error) }));
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const mark = outcome.failed > 0 ? 'FAILED ' : outcome.skipped > 0 ? 'SKIPPED' : 'ok     ';
  print(`${mark} ${step.name.padEnd(46)} ${lastLine(outcome)} (${seconds} s)`);
  if (outcome.failed > 0 || (outcome.skipped > 0 && outcome.passed === 0))
    print(indent(tail(outcome.output)));
  return outcome;
}

function add(sums, outcome) {
  for (const key of Object.keys(sums)) sums[key] += outcome[key];
}

function tail(text) {
  const lines = text.trimEnd().split('\n');
  const hidden = lines.length - longestShownOutput;
  return hidden > 0 ? [`… ${hidden} lines before`, ...lines.slice(-longestShownOutput)] : lines;
}

function indent(lines) {
  return lines.map((line) => `        ${line}`).join('\n');
}
