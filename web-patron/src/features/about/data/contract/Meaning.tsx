import type { ReactElement } from 'react';

/** Writes a description of the contract, which is English; what stands between back quotes is code. */
export function Meaning({ text }: { readonly text: string }): ReactElement {
  return (
    <span lang="en">
      {text
        .split('`')
        .map((part, place) =>
          place % 2 === 0 ? part : <code key={`${String(place)} ${part}`}>{part}</code>,
        )}
    </span>
  );
}
