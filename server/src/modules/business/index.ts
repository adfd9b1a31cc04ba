export type { Kbli, KbliEdition } from './domain/kbli';
export { KBLI_EDITIONS, readKbli } from './domain/kbli';
export { readNib, readPirt } from './domain/permit-numbers';
export type { BatchCosts, PriceAnswer } from './domain/price-calculation';
export { costProblem, priceOf } from './domain/price-calculation';
export type { SizeAnswer, SizeClass, SizeFacts, SizeLimits } from './domain/size-class';
export { PP_7_2021, sizeClassOf } from './domain/size-class';
