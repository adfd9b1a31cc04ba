import { useState } from 'react';

import { NOBODY } from './guest-people';
import type { Guest } from './guest-people';

/** Keeps the people who are typed in by name; `beginsWithOne` offers an empty line at once. */
export function useGuests(beginsWithOne: boolean) {
  const [guests, setGuests] = useState<readonly Guest[]>(beginsWithOne ? [{ ...NOBODY, key: 1 }] : []);
  return {
    guests,
    add: () => setGuests([...guests, { ...NOBODY, key: Math.max(0, ...guests.map(({ key }) => key)) + 1 }]),
    change: (key: number, given: Partial<Guest>) =>
      setGuests(guests.map((guest) => (guest.key === key ? { ...guest, ...given } : guest))),
    remove: (key: number) => setGuests(guests.filter((guest) => guest.key !== key)),
  };
}
