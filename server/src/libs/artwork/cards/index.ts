export { drawCardRecord } from './card';
export { CARD_SIZES, cardHash } from './card-record';
export type { CardCover, CardRecord, CardSize } from './card-record';
