import type { Markup } from '../markup/html';
import { html, trusted } from '../markup/html';

const PETALS: readonly (readonly [number, number, number])[] = [
  [11, 11, 45],
  [25, 11, -45],
  [11, 25, -45],
  [25, 25, 45],
];

/** The mark of the library, as the portal draws it: one kawung flower with a brass heart. */
export const LOGO_MARK: Markup = html`<svg
  class="logo-mark"
  viewBox="0 0 36 36"
  aria-hidden="true"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
>
  ${PETALS.map(
    ([x, y, turn]) =>
      html`<ellipse cx="${x}" cy="${y}" rx="10.4" ry="5.7" transform="rotate(${turn} ${x} ${y})" />`,
  )}
  <circle cx="18" cy="18" r="2.3" fill="currentColor" stroke="none" />
</svg>`;

/** Three lines: the menu. */
export const MENU_MARK: Markup = trusted(
  '<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 6h14M3 10h14M3 14h14" /></svg>',
);

/** The magnifying glass of a search button. */
export const SEARCH_ICON: Markup = trusted(
  '<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M14.5 9A5.5 5.5 0 1 1 3.5 9a5.5 5.5 0 0 1 11 0ZM13.2 13.2 17 17" /></svg>',
);

/** A shelf with one missing book, for pages that have nothing to show. */
export const EMPTY_SHELF: Markup = trusted(
  '<svg class="empty-shelf" viewBox="0 0 240 170" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M6 146h228M6 154h228M18 154v12M222 154v12" /><path d="M22 146V46h22v100M28 60h10M28 66h10" /><path d="M50 146V30h28v116M50 44h28M50 50h28" /><path d="M84 146V62h18v84M93 74v30" /><path d="M110 146V52h30v94" stroke-dasharray="4 6" /><path d="M150 146V38h24v108M156 52h12v20h-12z" /><path d="m181 146 16-96 22 4-15 92" /></svg>',
);

/** Marks availability by shape and colour beside words. */
export function availabilityMark(
  { copyCount, availableCount }: { readonly copyCount: number; readonly availableCount: number },
  words: string,
): Markup {
  const level = availableCount <= 0 ? 'none' : availableCount < copyCount ? 'some' : 'all';
  return html`<span class="availability availability-${level}">${words}</span>`;
}

/** A call number as it stands on the spine of the book. */
export function spineLabel(
  { lines, text }: { readonly lines: readonly string[]; readonly text: string },
  owner: string,
): Markup {
  return html`<span class="spine-label"
    ><span class="spine-label-speech">${text}</span
    ><span aria-hidden="true"
      ><span class="spine-label-owner">${owner}</span
      >${lines.map((line) => html`<span class="spine-label-line">${line}</span>`)}</span
    ></span
  >`;
}

/** The arrow of something that opens. */
export const NEXT_ICON: Markup = trusted(
  '<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="m7.5 4 6 6-6 6" /></svg>',
);
