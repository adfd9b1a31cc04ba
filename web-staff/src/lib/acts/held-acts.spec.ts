/** @jest-environment jsdom */
import { carryOutHeldActs, noteHeldAct } from './held-acts';

/** Asks to leave the page, and tells whether the browser would ask back. */
function isAskedOnLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('what is held is carried out before somebody leaves, and one that was refused is told', async () => {
  const strikeDone = noteHeldAct(() => Promise.resolve(true));
  const strikeRefused = noteHeldAct(() => Promise.resolve(false));

  expect(await carryOutHeldActs()).toBe(false);
  strikeRefused();
  expect(await carryOutHeldActs()).toBe(true);
  strikeDone();
});

test('a tab that is closed asks back only while something is held, and begins it', () => {
  const finish = jest.fn(() => Promise.resolve(true));

  const strike = noteHeldAct(finish);
  expect(isAskedOnLeaving()).toBe(true);
  expect(finish).toHaveBeenCalledTimes(1);
  strike();

  expect(isAskedOnLeaving()).toBe(false);
});
