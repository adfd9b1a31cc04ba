/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';

import { usePageScan } from './use-page-scan';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

let now = 0;

/** Presses keys one after the other, so many milliseconds apart. */
function press(keys: readonly string[], gap: number, target: Element = document.body): void {
  for (const key of keys) {
    now += gap;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: now });
    act(() => void target.dispatchEvent(event));
  }
}

function Scanned({ onScan }: { readonly onScan: (code: string) => void }) {
  usePageScan(true, onScan);
  return <input aria-label="Nama" />;
}

function listen() {
  const scans: string[] = [];
  const keys: string[] = [];
  const onKeyDown = (event: KeyboardEvent) => keys.push(event.key);
  render(<Scanned onScan={(code) => scans.push(code)} />);
  document.addEventListener('keydown', onKeyDown);
  return { scans, keys, end: () => document.removeEventListener('keydown', onKeyDown) };
}

test('a scan outside fields is taken whole, and none of its letters acts as a key of the page', () => {
  const { scans, keys, end } = listen();

  press([...'AT0009127', 'Enter'], 5);
  act(() => jest.advanceTimersByTime(200));

  expect([scans, keys]).toEqual([['AT0009127'], []]);
  end();
});

test('letters that people type act a moment later, in their order, and a Return at once', () => {
  const { scans, keys, end } = listen();

  press(['g', 'k'], 20);
  expect(keys).toEqual([]);
  press(['Enter'], 20);

  expect([scans, keys]).toEqual([[], ['g', 'k', 'Enter']]);
  end();
});

test('a scan into a field stays in the field', () => {
  const { scans, keys, end } = listen();

  press([...'9786024246945', 'Enter'], 5, screen.getByRole('textbox'));

  expect([scans, keys.length]).toEqual([[], 14]);
  end();
});
