import { useEffect, useState } from 'react';

/** The link of the booking that a guest had this device remember, and when that ends. */
const KEY = 'pustaka.booking';

/** How a link stands on this device: `failed` is a browser that keeps nothing. */
export type KeptState = 'kept' | 'free' | 'failed';

/** Reads the link that this device remembers; null without one, or when its booking is over. */
export function readKeptLink(): string | null {
  try {
    const [link = '', endsAt = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
    return link !== '' && Date.parse(endsAt) > Date.now() ? link : null;
  } catch {
    return null;
  }
}

/**
 * Returns how the link of a booking stands on this device, and the acts that remember and forget it. Nothing is
 * remembered by itself: whoever opens the page next on a shared computer would hold the booking. What is
 * remembered follows a booking that ends later, and is forgotten with one that is over or given up.
 */
export function useKeptLink(link: string, endsAt: string | null) {
  const [state, setState] = useState<KeptState>(() => (readKeptLink() === link ? 'kept' : 'free'));
  useEffect(() => {
    if (state === 'kept') write(endsAt === null ? null : `${link} ${endsAt}`);
  }, [state, link, endsAt]);
  return {
    state,
    remember: () => setState(endsAt !== null && write(`${link} ${endsAt}`) ? 'kept' : 'failed'),
    forget: () => {
      write(null);
      setState('free');
    },
  };
}

function write(value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
    return true;
  } catch {
    return false;
  }
}
