import { useHotkeys } from '@mantine/hooks';
import type { HotkeyItem } from '@mantine/hooks';

import { isDialogOpen } from './is-dialog-open';
import { isTyping } from './use-chords';

/**
 * Listens for single letters and signs of the page under the eyes: what is typed into a field, or while a dialog or a
 * menu stands above the page, is never meant for it.
 */
export function useLetters(letters: readonly HotkeyItem[]): void {
  useHotkeys(
    letters.map(([letter, act, { preventDefault = true, ...options } = {}]) => [
      letter,
      (event) => {
        if (isTyping(event.target) || isDialogOpen()) return;
        if (preventDefault) event.preventDefault();
        act(event);
      },
      { ...options, preventDefault: false },
    ]),
  );
}
