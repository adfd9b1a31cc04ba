import { useEffect, useState } from 'react';

/**
 * Keeps whether a menu is open that was asked for before it could be drawn. It opens right after it was drawn, when
 * its button has the keyboard, so that closing it gives the keyboard back.
 */
export function useOpenedByItself(): {
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
} {
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);
  return { opened, onChange: setOpened };
}
