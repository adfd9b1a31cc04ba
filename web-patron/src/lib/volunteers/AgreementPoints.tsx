import type { ReactElement } from 'react';

/** Shows what volunteers agree to, point by point. */
export function AgreementPoints({ points }: { readonly points: readonly string[] }): ReactElement {
  return (
    <ul className="agreement-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
