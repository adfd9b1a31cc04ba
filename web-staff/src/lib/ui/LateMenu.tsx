import { Suspense, useState } from 'react';
import type { ReactElement } from 'react';

type LateMenuProps = {
  /** Draws the button alone, before anybody wants the menu. */
  readonly button: (acts: {
    readonly onClick: () => void;
    readonly onPointerEnter: () => void;
  }) => ReactElement;
  /** Draws the button with its menu, open at once when the button was pressed already. */
  readonly menu: (isOpenedAtOnce: boolean) => ReactElement;
};

/** Draws a button whose menu is fetched once somebody points at it or presses it: first screens need none. */
export function LateMenu({ button, menu }: LateMenuProps) {
  const [wish, setWish] = useState<'none' | 'near' | 'open'>('none');
  const alone = button({
    onClick: () => setWish('open'),
    onPointerEnter: () => setWish((before) => (before === 'none' ? 'near' : before)),
  });
  return wish === 'none' ? alone : <Suspense fallback={alone}>{menu(wish === 'open')}</Suspense>;
}
