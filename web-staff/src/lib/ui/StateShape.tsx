import type { ReactNode } from 'react';

/** How a thing stands: the shape says it first, then the word, then the colour. */
export type State = 'ok' | 'attention' | 'blocked' | 'waiting' | 'note' | 'returned';

const paper = 'var(--paper-raised)';
const stroke = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const drawings: Readonly<Record<State, ReactNode>> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.5-4.9" {...stroke} stroke={paper} strokeWidth="1.8" />
    </>
  ),
  attention: (
    <>
      <path
        d="M8 .9c.5 0 .9.2 1.1.7l6.4 11.6c.5.9-.1 1.9-1.1 1.9H1.6c-1 0-1.6-1-1.1-1.9L6.9 1.6C7.1 1.1 7.5.9 8 .9z"
        fill="currentColor"
      />
      <path d="M8 5.6v4" {...stroke} stroke={paper} strokeWidth="1.8" />
      <circle cx="8" cy="12.3" r="1.05" fill={paper} />
    </>
  ),
  blocked: (
    <>
      <path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" fill="currentColor" />
      <path d="M5.3 5.3l5.4 5.4m0-5.4l-5.4 5.4" {...stroke} stroke={paper} strokeWidth="1.8" />
    </>
  ),
  waiting: (
    <>
      <circle cx="8" cy="8" r="6.7" {...stroke} stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.5V8l2.3 1.5" {...stroke} stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  note: (
    <>
      <rect
        x=".8"
        y=".8"
        width="14.4"
        height="14.4"
        rx="3"
        {...stroke}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M8 7.2v4" {...stroke} stroke="currentColor" strokeWidth="1.7" />
      <circle cx="8" cy="4.6" r="1" fill="currentColor" />
    </>
  ),
  returned: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path
        d="M7.3 5L4.5 7.6l2.8 2.6M4.8 7.6h4.5c1.4 0 2.2.8 2.2 2.2v.8"
        {...stroke}
        stroke={paper}
        strokeWidth="1.6"
      />
    </>
  ),
};

/**
 * Draws the shape of a state: filled circle, triangle, octagon, clock, square, or an arrow that came back.
 */
export function StateShape({ state }: { readonly state: State }) {
  return (
    <svg className={`shape shape-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[state]}
    </svg>
  );
}
