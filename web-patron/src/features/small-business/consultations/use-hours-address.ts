import { useSearchParams } from 'react-router';

/** Names what the address holds; it is the same in both languages, so that a switch keeps it. */
const NAMES = { topic: 'topik', mentor: 'pendamping', day: 'hari', hour: 'jam' } as const;

type Part = keyof typeof NAMES;
/** Is the address of the page of mentors: what it shows, and links that change something of it. */
export type HoursAddress = Readonly<Record<Part, string>> & {
  readonly link: (changes: Partial<Record<Part, string>>) => string;
  readonly put: (changes: Partial<Record<Part, string>>) => void;
};

/** Reads and changes the address; it alone holds what was chosen, so that signing in leads back to it. */
export function useHoursAddress(): HoursAddress {
  const [parameters, setParameters] = useSearchParams();
  const read = (part: Part) => parameters.get(NAMES[part]) ?? '';
  const changed = (changes: Partial<Record<Part, string>>) => {
    const next = new URLSearchParams(parameters);
    for (const part of ['topic', 'mentor', 'day', 'hour'] as const) {
      const value = changes[part];
      if (value === '') next.delete(NAMES[part]);
      else if (value !== undefined) next.set(NAMES[part], value);
    }
    return next;
  };
  return {
    topic: read('topic'),
    mentor: read('mentor'),
    day: read('day'),
    hour: read('hour'),
    link: (changes) => `?${changed(changes).toString()}`,
    put: (changes) => setParameters(changed(changes), { replace: true, preventScrollReset: true }),
  };
}
