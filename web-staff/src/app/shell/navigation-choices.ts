import { createContext, useContext, useState } from 'react';

import { readStored, writeStored } from '../../lib/data/stored';
import { useSession } from '../../lib/session/session-context';
import type { GroupName, PlaceName } from './navigation-items';

/** What a person chose about the navigation: groups they folded, places they pinned. */
export type NavigationChoices = {
  readonly folded: readonly GroupName[];
  readonly pins: readonly PlaceName[];
};

/** The choices and the acts that change them. */
export type ChoosingNavigation = NavigationChoices & {
  readonly toggleFold: (group: GroupName) => void;
  readonly togglePin: (place: PlaceName) => void;
};

const NOTHING: NavigationChoices = { folded: [], pins: [] };

/** Carries the choices to the navigation, the bar and the palette. */
export const NavigationChoicesContext = createContext<ChoosingNavigation>({
  ...NOTHING,
  toggleFold: () => undefined,
  togglePin: () => undefined,
});

/** Returns the choices of whoever is signed in. */
export function useNavigationChoices(): ChoosingNavigation {
  return useContext(NavigationChoicesContext);
}

/**
 * Holds the choices of whoever is signed in. They stay in this browser under the account, so that colleagues
 * at one desk keep their own, and the first paint has them without asking the library.
 */
export function useNavigationChoicesState(): ChoosingNavigation {
  const { staff } = useSession();
  const key = `pustaka.staff.navigation.${staff.id}`;
  const [choices, setChoices] = useState(() => readChoices(readStored(() => localStorage, key)));
  const choose = (next: NavigationChoices) => {
    writeStored(() => localStorage, key, JSON.stringify(next));
    setChoices(next);
  };
  return {
    ...choices,
    toggleFold: (group) => choose({ ...choices, folded: toggled(choices.folded, group) }),
    togglePin: (place) => choose({ ...choices, pins: toggled(choices.pins, place) }),
  };
}

/** Reads what was stored; anything else, also from a later version, counts as no choice. */
export function readChoices(stored: string | null): NavigationChoices {
  try {
    const kept: unknown = JSON.parse(stored ?? '{}');
    if (typeof kept !== 'object' || kept === null) return NOTHING;
    return { folded: names(kept, 'folded'), pins: names(kept, 'pins') };
  } catch {
    return NOTHING;
  }
}

function names<Name extends string>(kept: object, key: 'folded' | 'pins'): readonly Name[] {
  const list: unknown = Reflect.get(kept, key);
  return Array.isArray(list) ? list.filter((name): name is Name => typeof name === 'string') : [];
}

function toggled<Name>(list: readonly Name[], name: Name): readonly Name[] {
  return list.includes(name) ? list.filter((other) => other !== name) : [...list, name];
}
