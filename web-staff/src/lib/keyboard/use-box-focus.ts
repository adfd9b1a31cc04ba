import { useEffect } from 'react';
import type { RefObject } from 'react';

import { isDialogOpen } from './is-dialog-open';
import { isTyping } from './use-chords';

/**
 * Brings the focus back to the scan box: at first, after every click that is not into a field, and when
 * nothing has it any more; on a phone a touch may be left out, since the box would open its keyboard.
 */
export function useBoxFocus(
  box: RefObject<HTMLInputElement | null>,
  { afterTouch = true }: { readonly afterTouch?: boolean } = {},
): void {
  useEffect(() => {
    const comeBack = () => box.current?.focus({ preventScroll: true });
    const comeBackFromNowhere = () =>
      requestAnimationFrame(() => document.activeElement === document.body && !isDialogOpen() && comeBack());
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!afterTouch && event instanceof PointerEvent && event.pointerType === 'touch') return;
      requestAnimationFrame(
        () =>
          !isTyping(target) &&
          !isTyping(document.activeElement) &&
          !isOpener(target) &&
          !isDialogOpen() &&
          comeBack(),
      );
    };
    comeBack();
    document.addEventListener('click', onClick);
    document.addEventListener('focusout', comeBackFromNowhere);
    addEventListener('focus', comeBackFromNowhere);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('focusout', comeBackFromNowhere);
      removeEventListener('focus', comeBackFromNowhere);
    };
  }, [box, afterTouch]);
}

// A button that opens something has put the focus where it belongs.
function isOpener(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-haspopup], [aria-expanded="true"]') !== null;
}
