/** @jest-environment jsdom */
import { forgetMember } from '../member/forget-member';
import { keepSheet, newSheet, readSheet } from './kept-sheet';
import { sortRefusals } from './survey-refusals';

afterEach(() => localStorage.clear());

test('a sheet is kept on the device with its key, and forgotten once it is sent', () => {
  const sheet = newSheet({ visits: 'no' });
  keepSheet('needs ', sheet);

  expect(readSheet('needs ')).toEqual(sheet);
  expect(readSheet('needs x')).toBeNull();
  keepSheet('needs ', null);
  expect(localStorage.length).toBe(0);
});

const hours = (count: number) => Date.now() - count * 3_600_000;
const queued = { versionNumber: 1, answers: [] };
const keptNames = () => Object.keys(localStorage).sort();

test('a sheet is kept for a day and no longer', () => {
  keepSheet('needs ', { ...newSheet(), savedAt: hours(23) });
  expect(readSheet('needs ')).not.toBeNull();
  keepSheet('needs ', { ...newSheet(), savedAt: hours(25) });
  expect(readSheet('needs ')).toBeNull();
});

test('reading one sheet wipes all whose time is over, of both surveys, and nothing else', () => {
  keepSheet('needs ', newSheet());
  keepSheet('old ', { ...newSheet(), savedAt: hours(25) });
  localStorage.setItem('survey pass', JSON.stringify({ isQueued: false, savedAt: hours(25) }));
  localStorage.setItem('pustaka.other', '{}');

  expect(readSheet('another ')).toBeNull();
  expect(keptNames()).toEqual(['pustaka.other', 'survey needs ']);
});

test('a sheet that waits to be sent is kept for 14 days', () => {
  keepSheet('needs ', { ...newSheet(), queued, savedAt: hours(13 * 24) });
  localStorage.setItem('survey pass', JSON.stringify({ isQueued: true, savedAt: hours(13 * 24) }));
  keepSheet('late ', { ...newSheet(), queued, savedAt: hours(15 * 24) });

  expect(readSheet('needs ')?.queued).toEqual(queued);
  expect(keptNames()).toEqual(['survey needs ', 'survey pass']);
});

test('signing out wipes what was begun on this device; only what waits to be sent stays', async () => {
  keepSheet('needs ', newSheet({ visits: 'no' }));
  keepSheet('rgs_1 evs_1', newSheet({ why: 'Dekat' }));
  keepSheet('waits ', { ...newSheet(), queued });
  localStorage.setItem('survey pass', JSON.stringify({ isQueued: false, savedAt: Date.now() }));

  await forgetMember();
  expect(keptNames()).toEqual(['survey waits ']);
});

test('what is no sheet is none, and every sheet has a key of its own', () => {
  localStorage.setItem('survey needs ', '{');
  expect(readSheet('needs ')).toBeNull();
  expect(newSheet().sheetKey).toMatch(/^[0-9a-f]{32}$/);
  expect(newSheet().sheetKey).not.toBe(newSheet().sheetKey);
});

test('refusals stand at their question, all others above the form', () => {
  expect(
    sortRefusals([
      { message: 'Not so.', field: ['answers', 'visits'] },
      { message: 'Too often.', field: ['input', 'answers', 'why'] },
      { message: 'It is closed.', field: [] },
      { message: 'Busy.', field: null },
    ]),
  ).toEqual({
    byQuestion: { visits: 'Not so.', why: 'Too often.' },
    general: ['It is closed.', 'Busy.'],
  });
});
