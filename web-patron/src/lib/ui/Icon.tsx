import type { ReactElement } from 'react';

const LINES = {
  search: 'M14.5 9A5.5 5.5 0 1 1 3.5 9a5.5 5.5 0 0 1 11 0ZM13.2 13.2 17 17',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3Z',
  sun: 'M13.4 10a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0ZM10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1',
  close: 'm4.5 4.5 11 11M15.5 4.5l-11 11',
  next: 'm7.5 4 6 6-6 6',
  previous: 'm12.5 4-6 6 6 6',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  menu: 'M3 6h14M3 10h14M3 14h14',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
  grid: 'M3 3h5.5v6H3zM11.500 3H17v6h-5.5zM3 11.500h5.5v6H3zM11.500 11.500H17v6h-5.5z',
  share: 'M10 12V3M6.500 6 10 2.500 13.500 6M4 10v7h12v-7',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  home: 'M3 9.500 10 3.500l7 6V17h-4.500v-4.500h-5V17H3Z',
  book: 'M10 5C8 3.800 5.500 3.500 3 3.800v12c2.500-.3 5 0 7 1.200 2-1.200 4.500-1.500 7-1.200v-12c-2.500-.3-5 0-7 1.200ZM10 5v12',
  person: 'M13 6.500a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM4 17c.6-3.400 3-5 6-5s5.400 1.600 6 5',
  subject: 'M3 10.500V3h7.500l7 7-7.500 7.500ZM6.500 6.500h.01',
  shelves:
    'M3 3v14M17 3v14M3 10h14M3 17h14M6 10V5.500M9 10V4.500M12 10l1.500-4.500M7 17v-4.500M10 17v-4M13 17v-4.500',
  calendar:
    'M4.500 4.500h11A1.500 1.500 0 0 1 17 6v9.500a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 3 15.500V6a1.500 1.500 0 0 1 1.500-1.500ZM3 8.500h14M7 2.800v3M13 2.800v3',
  pin: 'M10 17.500S4.500 12 4.500 8a5.500 5.500 0 1 1 11 0c0 4-5.500 9.500-5.500 9.500ZM11.800 8a1.800 1.800 0 1 1-3.600 0 1.800 1.800 0 0 1 3.600 0Z',
  alert: 'M10 6v5M10 13.800h.01M17.500 10a7.500 7.500 0 1 1-15 0 7.500 7.500 0 0 1 15 0Z',
  check: 'M4 10.500 8.200 14.700 16.500 5.800',
  card: 'M4 4.500h12a1.500 1.500 0 0 1 1.500 1.500v8a1.500 1.500 0 0 1-1.500 1.500H4A1.500 1.500 0 0 1 2.500 14V6A1.500 1.500 0 0 1 4 4.500ZM5.500 8v4.500M8 8v4.500M10 8v4.500M12.500 8v4.500M14.500 8v4.500',
  download: 'M10 3v9M6.500 8.500 10 12l3.500-3.500M3.500 16.500h13',
} as const;

/** Names the drawings that exist. */
export type IconName = keyof typeof LINES;

/** Draws one icon in hairlines of the current colour; the words beside it say what it means. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}
