import { useCallback, useRef, useState } from 'react';

/** What was typed for the palette before it was drawn, and whether Enter followed. */
export type TypedAhead = { readonly text: string; readonly isEntered: boolean };

/** How far the palette is: closed, asked for but not drawn yet, or open. */
type Stage = 'closed' | 'waiting' | 'open';

/** How the palette learns that it is wanted, takes over what was typed for it, and says that it closed. */
export type PaletteHandle = {
  readonly isWanted: boolean;
  /** Gives what was typed ahead, once; from then on the palette takes the keys itself. */
  readonly takeOver: () => TypedAhead | null;
  readonly onClosed: () => void;
};

/**
 * Opens the palette. It is fetched and drawn late, so a box of its own takes the keys from Ctrl K on: none of them ever
 * reaches the page below. The focus goes back to where it was.
 */
export function usePalette() {
  const [stage, setStage] = useState<Stage>('closed');
  const [wasWanted, setWanted] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const isEntered = useRef(false);
  const opener = useRef<Element | null>(null);
  const open = useCallback(() => {
    // Pressed again while the palette stands, the focus is its own.
    opener.current ??= document.activeElement;
    isEntered.current = false;
    setWanted(true);
    setStage((last) => (last === 'closed' ? 'waiting' : last));
  }, []);
  const close = () => {
    setStage('closed');
    const { current } = opener;
    opener.current = null;
    requestAnimationFrame(() => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && current instanceof HTMLElement && current.isConnected)
        current.focus({ preventScroll: true });
    });
  };
  const takeOver = () => {
    if (stage !== 'waiting') return null;
    setStage('open');
    return { text: box.current?.value ?? '', isEntered: isEntered.current };
  };
  const handle: PaletteHandle = { isWanted: stage !== 'closed', takeOver, onClosed: close };
  return {
    open,
    handle,
    /** Whether it was ever asked for: from then on it stays drawn, closed, for the next time. */
    wasWanted,
    isWaiting: stage === 'waiting',
    waitingBox: { box, onEnter: () => void (isEntered.current = true), onCancel: close },
  };
}
