import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';

type LateMenuProps = {
  /** Draws the button alone, before anybody wants the menu. */
  readonly button: (acts: {
    readonly onClick: () => void;
    readonly onPointerEnter: () => void;
  }) => ReactElement;
  /** Fetches the menu, so that it is there by the time the button is pressed. */
  readonly fetch: () => Promise<unknown>;
  /** Draws the button with its menu, which opens by itself. */
  readonly menu: () => ReactElement;
};

/**
 * Draws a button whose menu is fetched once somebody points at it and drawn once it is pressed: first screens need
 * none. Pointing changes nothing of the button, since a press that begins on one button and ends on another is none.
 */
export function LateMenu({ button, fetch, menu }: LateMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const alone = button({
    onClick: () => setWanted(true),
    // Without a network the press tries again, and says so.
    onPointerEnter: () => void fetch().catch(() => undefined),
  });
  return isWanted ? <Suspense fallback={alone}>{menu()}</Suspense> : alone;
}
