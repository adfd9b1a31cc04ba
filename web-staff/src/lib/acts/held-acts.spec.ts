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

test('an act that begins while somebody leaves is waited for too', async () => {
  let strikeSecond: () => void = () => undefined;
  const second = jest.fn(() => Promise.resolve(false));
  const strikeFirst = noteHeldAct(() => {
    strikeFirst();
    strikeSecond = noteHeldAct(second);
    return Promise.resolve(true);
  });

  expect(await carryOutHeldActs()).toBe(false);
  expect(second).toHaveBeenCalledTimes(1);
  strikeSecond();
});

test('a window that is put away begins what is held, where no browser asks', () => {
  const finish = jest.fn(() => Promise.resolve(true));
  const strike = noteHeldAct(finish);

  document.dispatchEvent(new Event('visibilitychange'));
  expect(finish).not.toHaveBeenCalled();
  dispatchEvent(new Event('pagehide'));
  expect(finish).toHaveBeenCalledTimes(1);
  strike();

  dispatchEvent(new Event('pagehide'));
  expect(finish).toHaveBeenCalledTimes(1);
});

test('a tab that is closed asks back only while something is held, and begins it', () => {
  const finish = jest.fn(() => Promise.resolve(true));

  const strike = noteHeldAct(finish);
  expect(isAskedOnLeaving()).toBe(true);
  expect(finish).toHaveBeenCalledTimes(1);
  strike();

  expect(isAskedOnLeaving()).toBe(false);
});
