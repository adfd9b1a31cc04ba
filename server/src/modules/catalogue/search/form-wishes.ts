import type { FacetCounts, FacetName } from '../../../platform/search';
import { foldText } from '../../../shared/text';
import type { FilterEntry } from './search-request';

/** A list of the filter that a word may ask for. */
export type WishField = 'MATERIAL_TYPES' | 'AUDIENCES' | 'CLASSES';

/** A filter that a word of a search asks for. */
export type FormWish = { readonly word: string; readonly field: WishField; readonly value: string };

/** Classes are those that hold nearly all of a form: literature, comics, cooking, folk tales, lives. */
const WISHES: ReadonlyMap<string, readonly [WishField, string]> = new Map([
  ...entries('majalah koran tabloid jurnal buletin magazine newspaper journal', 'MATERIAL_TYPES', 'SERIAL'),
  ...entries('peta atlas map', 'MATERIAL_TYPES', 'MAP'),
  ...entries('ebook pdf', 'MATERIAL_TYPES', 'EBOOK'),
  ...entries('audiobook', 'MATERIAL_TYPES', 'AUDIOBOOK'),
  ...entries('film video dvd vcd', 'MATERIAL_TYPES', 'VIDEO'),
  ...entries('kaset cd', 'MATERIAL_TYPES', 'SOUND_RECORDING'),
  ...entries('anak balita children kids', 'AUDIENCES', 'CHILDREN'),
  ...entries('remaja teens', 'AUDIENCES', 'TEENS'),
  ...entries(
    'novel roman fiksi cerpen puisi sajak pantun syair novels fiction poem poems poetry',
    'CLASSES',
    '8',
  ),
  ...entries('komik manga cergam comic comics', 'CLASSES', '74'),
  ...entries('resep recipe recipes', 'CLASSES', '64'),
  ...entries('dongeng legenda fabel hikayat tale tales', 'CLASSES', '39'),
  ...entries('biografi autobiografi otobiografi memoar biography', 'CLASSES', '92'),
]);

const FACETS: Readonly<Record<WishField, Extract<FacetName, 'materials' | 'audiences' | 'classes'>>> = {
  MATERIAL_TYPES: 'materials',
  AUDIENCES: 'audiences',
  CLASSES: 'classes',
};
const CHOSEN: Readonly<Record<WishField, 'materialTypes' | 'audiences' | 'classes'>> = {
  MATERIAL_TYPES: 'materialTypes',
  AUDIENCES: 'audiences',
  CLASSES: 'classes',
};
const MOST = 2;

/**
 * Reads what the words of a search ask for besides what they say, of each list once and only where nothing of
 * it is chosen yet.
 */
export function formWishes(text: string, filter: FilterEntry): FormWish[] {
  const wishes = new Map<WishField, FormWish>();
  for (const word of foldText(text).split(' ')) {
    const [field, value] = WISHES.get(word) ?? [];
    if (
      field === undefined ||
      value === undefined ||
      wishes.has(field) ||
      (filter[CHOSEN[field]] ?? []).length > 0
    )
      continue;
    wishes.set(field, { word, field, value });
  }
  return [...wishes.values()].slice(0, MOST);
}

/** The facets whose counts tell what wishes would leave. */
export function facetsOfWishes(wishes: readonly FormWish[]): FacetName[] {
  return wishes.map(({ field }) => FACETS[field]);
}

/** Tells which wishes would narrow the list, and to how much. */
export function fittingWishes(
  wishes: readonly FormWish[],
  counts: FacetCounts | null,
  listed: number,
): (FormWish & { readonly count: number })[] {
  return wishes
    .map((wish) => ({
      ...wish,
      count: counts?.[FACETS[wish.field]].find(({ value }) => value === wish.value)?.count ?? 0,
    }))
    .filter(({ count }) => count > 0 && count < listed);
}

function entries(
  words: string,
  field: WishField,
  value: string,
): (readonly [string, readonly [WishField, string]])[] {
  return words.split(' ').map((word) => [word, [field, value]]);
}
