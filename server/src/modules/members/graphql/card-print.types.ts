import { registered } from '../../../platform/graphql/enum';
import type { CardDesign, CardPaper } from '../documents/member-cards';

/** How cards look, in the schema. */
export const CardDesignEnum = registered<CardDesign>('CardDesign', 'How printed cards look.', {
  HOUSE: 'In the colours of the house.',
  PLAIN: 'Dark on white, for printed stock and copiers.',
});

/** What cards are printed on, in the schema. */
export const CardPaperEnum = registered<CardPaper>('CardPaper', 'What cards are printed on.', {
  SHEET: 'A4 sheets of ten with lines to cut along.',
  CARD: 'Plastic cards (CR80), one a page.',
});
