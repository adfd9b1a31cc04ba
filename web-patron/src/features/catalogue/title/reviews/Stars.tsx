import type { ReactElement } from 'react';

const ALL = [1, 2, 3, 4, 5];

/** Draws stars for the eye; what they say is said in words beside them. */
export function Stars({ rating }: { readonly rating: number }): ReactElement {
  return (
    <span className="stars" aria-hidden="true">
      {ALL.map((star) => (
        <svg key={star} viewBox="0 0 20 20" className={star <= rating ? 'full' : undefined}>
          <path d="m10 1.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" />
        </svg>
      ))}
    </span>
  );
}
