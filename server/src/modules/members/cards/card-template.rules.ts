import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { say } from '../words/say';

/** Colours a card may have; white text can be read on all of them. */
export const CARD_COLOURS = ['TEAL', 'NAVY', 'FOREST', 'MAROON', 'PLUM', 'CHARCOAL'] as const;
/** A colour of a card. */
export type CardColour = (typeof CARD_COLOURS)[number];

/** What scanners read on a card: bars, a QR code, or both. */
export type CardCode = 'BOTH' | 'BARS' | 'QR';

/** What the library decides about its cards. */
export type CardTemplate = {
  /** Whose card it is, as the first line. */
  readonly institution: string;
  /** What it is, as the second line. */
  readonly heading: string;
  /** What stands on the back, a paragraph each. */
  readonly backLines: readonly string[];
  readonly colour: CardColour;
  readonly code: CardCode;
  /** Whether the kawung pattern stands in the colour. */
  readonly hasMotif: boolean;
  /** The picture of the library's own logo; null for the mark of the house. */
  readonly logoUploadId: string | null;
};

/** A template as entered: what is not said of the logo leaves it as it is. */
export type EnteredTemplate = Omit<CardTemplate, 'logoUploadId'> & { readonly logoUploadId?: string | null };

/** The card of the house, until somebody decides otherwise. */
export const HOUSE_TEMPLATE: CardTemplate = {
  institution: 'Perpustakaan Kota Pasuruan',
  heading: 'Kartu anggota',
  backLines: [
    'Tunjukkan kartu ini saat meminjam. Kartu ini hanya untuk pemegangnya.',
    'Kartu hilang? Segera beri tahu petugas, agar tidak dipakai orang lain.',
    'Menemukan kartu ini? Mohon serahkan ke perpustakaan cabang mana saja.',
  ],
  colour: 'TEAL',
  code: 'BOTH',
  hasMotif: true,
  logoUploadId: null,
};

const LONGEST_INSTITUTION = 60;
const LONGEST_HEADING = 40;
const LONGEST_LINE = 140;
const MOST_LINES = 4;
/** Fewer pixels are seen on paper. */
const SHORTEST_LOGO = 200;
/** A longer strip would be a line on a card. */
const STRIP = 3;

/** Brings an entered template into the form in which it is kept, and lists all that is wrong with it. */
export function readTemplate(
  entered: CardTemplate,
  path: Path,
): { readonly template: CardTemplate; readonly refusals: readonly MemberRefusal[] } {
  const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const template = {
    ...entered,
    institution: tidy(entered.institution),
    heading: tidy(entered.heading),
    backLines: entered.backLines.map(tidy).filter((line) => line !== ''),
  };
  const refusals = [
    ...(template.institution === ''
      ? [refuse('REQUIRED', [...path, 'institution'], say('cardTemplate.nameRequired'))]
      : tooLong(template.institution, LONGEST_INSTITUTION, [...path, 'institution'])),
    ...tooLong(template.heading, LONGEST_HEADING, [...path, 'heading']),
    ...template.backLines.flatMap((line, place) =>
      tooLong(line, LONGEST_LINE, [...path, 'backLines', String(place)]),
    ),
    ...(template.backLines.length > MOST_LINES
      ? [
          refuse(
            'TOO_LONG',
            [...path, 'backLines'],
            say('cardTemplate.tooManySentences', { most: MOST_LINES }),
          ),
        ]
      : []),
  ];
  return { template, refusals };
}

/** Refuses a picture that would be coarse or tiny as a logo on a card. */
export function logoRefusals(
  { width, height }: { readonly width: number; readonly height: number },
  field: Path,
): MemberRefusal[] {
  const [shorter, longer] = width < height ? [width, height] : [height, width];
  if (longer < SHORTEST_LOGO)
    return [refuse('INVALID', field, say('cardTemplate.logoTooSmall', { longer, shortest: SHORTEST_LOGO }))];
  if (longer > STRIP * shorter)
    return [refuse('INVALID', field, say('cardTemplate.logoTooLong', { times: STRIP }))];
  return [];
}

function tooLong(text: string, most: number, field: Path): MemberRefusal[] {
  return text.length <= most ? [] : [refuse('TOO_LONG', field, say('shared.tooLong', { longest: most }))];
}
