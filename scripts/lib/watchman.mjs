/** Waits until whoever started it is gone, then ends everything that carries the mark of that run. */
import { endMarked } from './orphans.mjs';

const [, , run] = process.argv;
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.on('close', () => {
  // Twice, for what was just being started.
  endMarked(run);
  setTimeout(() => endMarked(run), 500);
});
