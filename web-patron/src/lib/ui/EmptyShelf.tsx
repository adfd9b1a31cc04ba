import type { ReactElement } from 'react';

/** Draws a shelf with one missing book, for pages that found nothing. */
export function EmptyShelf(): ReactElement {
  return (
    <svg
      className="empty-shelf"
      viewBox="0 0 240 170"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M6 146h228M6 154h228M18 154v12M222 154v12" />
      <path d="M22 146V46h22v100M28 60h10M28 66h10" />
      <path d="M50 146V30h28v116M50 44h28M50 50h28" />
      <path d="M84 146V62h18v84M93 74v30" />
      <path d="M110 146V52h30v94" strokeDasharray="4 6" />
      <path d="M150 146V38h24v108M156 52h12v20h-12z" />
      <path d="m181 146 16-96 22 4-15 92" />
    </svg>
  );
}
