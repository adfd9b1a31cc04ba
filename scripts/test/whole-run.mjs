import { excusable as excusableFiles } from './excusable.mjs';
import { describeFailures, describeSlow, firstLine, isTimeOut } from './failures.mjs';
import { exitCodeFor, lastLine, runSteps, runStep } from './runner.mjs';

const mostRepeated = 5;
const mostExcused = 3;
const longestRepeating = 10 * 60_000;
const lastBeginning = 65 * 60_000;

/**
 * Runs the cheap steps and, unless one of them is red, all others, then the quiet ones alone, one after the
 * other; runs each spec file that failed once again by itself; prints what failed right above the sums, which
 * are the last line. Gives the exit code.
 *
 * A file is excused, and its tests count as passed, when it is listed as excusable, when all that failed in
 * it was a time-out, and when it passes alone; at most three files in a run.
 */
export async function runWhole(
  steps,
  { say, mayNotSkip, startedAt = Date.now(), excusable = excusableFiles, finish },
) {
  const outcomes = await runInOrder(steps, say);
  const repeated = await repeatFailed(outcomes, { say, startedAt });
  await finish?.();
  const excused = excuse(outcomes, repeated, excusable);
  const sums = sumUp(outcomes);
  say(`\nTook ${((Date.now() - startedAt) / 60_000).toFixed(1)} minutes.`);
  const slow = outcomes.flatMap((result) => result.slow ?? []);
  if (slow.length > 0) say(['Used more than half of their limit:', ...describeSlow(slow)].join('\n'));
  if (mayNotSkip && sums.skipped > 0) say('CI=true: nothing may be skipped.');
  if (excused.length > 0) say(unstableBlock(excused).join('\n'));
  const failures = outcomes.flatMap((result) => result.failures);
  if (failures.length > 0) say(['\nWhat failed:', ...describeFailures(failures)].join('\n'));
  say(lastLine(sums));
  return exitCodeFor(sums, mayNotSkip);
}

async function runInOrder(steps, say) {
  const phase = (isOf) => steps.filter(isOf);
  const outcomes = await runSteps(
    phase(({ isCheap }) => isCheap),
    { lanes: 3, print: say },
  );
  if (outcomes.some(({ failed }) => failed > 0)) {
    say('Red already: nothing else is run.');
    return outcomes;
  }
  // The server's specs have two workers of their own, and a journey waits for its browser half of the time.
  outcomes.push(
    ...(await runSteps(
      phase(({ isCheap, isQuiet }) => !isCheap && !isQuiet),
      { lanes: 2, print: say },
    )),
  );
  for (const step of phase(({ isQuiet }) => isQuiet)) outcomes.push(await runStep(step, say));
  return outcomes;
}

// What was not repeated counts as failed, as it stands.
async function repeatFailed(outcomes, { say, startedAt }) {
  const failed = outcomes.flatMap((result) =>
    [...new Set(result.failures.map(({ file }) => file))].map((file) => ({ file, result })),
  );
  const files = failed.filter(({ file, result }) => file && result.repeat);
  const repeated = new Map();
  if (files.length === 0) return repeated;
  if (files.length > mostRepeated) {
    say(`${files.length} files failed: something is broken, none is run again.`);
    return repeated;
  }
  const begunAt = Date.now();
  for (const { file, result } of files) {
    const now = Date.now();
    if (now - startedAt > lastBeginning || now - begunAt > longestRepeating) {
      say(`Not run again, for lack of time: ${file}`);
      continue;
    }
    const again = await runStep({ name: `again, alone: ${file}`, run: () => result.repeat(file) }, say);
    repeated.set(file, again);
    for (const failure of result.failures.filter((one) => one.file === file))
      failure.name += passed(again) ? ' (passed alone)' : ' (failed again alone)';
  }
  return repeated;
}

function passed(again) {
  return again.failed === 0 && again.skipped === 0 && again.passed > 0;
}

// Takes excused failures out of the outcomes. More than may be excused are none: the run is red.
function excuse(outcomes, repeated, excusable) {
  const candidates = outcomes.flatMap((result) =>
    [...new Set(result.failures.map(({ file }) => file))]
      .filter((file) => file in excusable && repeated.has(file) && passed(repeated.get(file)))
      .map((file) => ({ file, result, failures: result.failures.filter((one) => one.file === file) }))
      .filter(({ failures }) => failures.every(isTimeOut)),
  );
  if (candidates.length > mostExcused) return [];
  for (const { result, failures } of candidates) {
    result.failures = result.failures.filter((one) => !failures.includes(one));
    result.failed -= failures.length;
    result.passed += failures.length;
  }
  return candidates;
}

function unstableBlock(excused) {
  return [
    `\nUnstable: ${excused.length} file${excused.length === 1 ? '' : 's'}, not in time at first, passed alone:`,
    ...excused.map(
      ({ file, failures }) => `  ${file}: ${failures[0].name}: ${firstLine(failures[0].message)}`,
    ),
  ];
}

function sumUp(outcomes) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for (const result of outcomes) for (const key of Object.keys(sums)) sums[key] += result[key];
  return sums;
}
