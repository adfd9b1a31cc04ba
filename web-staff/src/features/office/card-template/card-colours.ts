/** Lists the colours a card may have. */
export const colourNames = ['TEAL', 'NAVY', 'FOREST', 'MAROON', 'PLUM', 'CHARCOAL'] as const;

/** A colour of a card. */
export type CardColourName = (typeof colourNames)[number];

/** The panel and the pattern of each colour, as the printed card has them. */
export const cardColours: Readonly<
  Record<CardColourName, { readonly panel: string; readonly pattern: string }>
> = {
  TEAL: { panel: '#0B3A3D', pattern: '#2B5C5D' },
  NAVY: { panel: '#1B2F52', pattern: '#3A4F75' },
  FOREST: { panel: '#1F4428', pattern: '#3E6247' },
  MAROON: { panel: '#5A1A26', pattern: '#7D3C48' },
  PLUM: { panel: '#41244F', pattern: '#5F4270' },
  CHARCOAL: { panel: '#2B3033', pattern: '#4A5054' },
};
