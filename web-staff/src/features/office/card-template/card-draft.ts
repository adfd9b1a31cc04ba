import type { MemberCardTemplateInput } from './SaveCardTemplate.generated';
import type { CardTemplateFieldsFragment } from './CardTemplate.generated';

/**
 * The logo of the library as it is seen: the upload it was sent as, an address to see it under, and its size.
 */
export type CardLogo = {
  readonly uploadId: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

/** What is changed about a card before it is saved. */
export type CardDraft = Omit<CardTemplateFieldsFragment, '__typename' | 'version' | 'logo'> & {
  readonly logo: CardLogo | null;
};

/** Begins a draft with what is kept. */
export function toCardDraft({
  institution,
  heading,
  backLines,
  colour,
  code,
  hasMotif,
  logo,
}: CardTemplateFieldsFragment): CardDraft {
  return { institution, heading, backLines, colour, code, hasMotif, logo };
}

/** Gives a draft as it is sent: of the logo only which upload it is. */
export function asInput({ logo, backLines, ...words }: CardDraft): MemberCardTemplateInput {
  return { ...words, backLines: [...backLines], logoUploadId: logo?.uploadId ?? null };
}
