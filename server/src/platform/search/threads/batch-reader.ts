import type { DocumentAuthority, SearchDocument } from '../search-types';
import { BEGINNING, type DocumentBatch, type BatchValue } from './batch-writer';

/** Creates the decoder for the batches of one sender, which must come once each and in order. */
export function createBatchReader(): (parcel: DocumentBatch) => SearchDocument[] {
  const known: Known = { texts: [], authorities: [] };
  return (parcel) => {
    const reader = createBatchDecoder(parcel, known);
    if (reader.number() === BEGINNING.isNew) for (const list of Object.values(known)) list.length = 0;
    return reader.each(() => readDocument(reader));
  };
}

/** The values received so far, by number. */
type Known = { readonly texts: string[]; readonly authorities: DocumentAuthority[] };

type BatchDecoder = {
  text(): string;
  textOrNone(): string | null;
  number(): number;
  numberOrNone(): number | null;
  shared(): string;
  sharedOrNone(): string | null;
  authority(): DocumentAuthority;
  each<Item>(read: () => Item): Item[];
};

function createBatchDecoder(parcel: DocumentBatch, { texts, authorities }: Known): BatchDecoder {
  let at = 0;
  const next = (): BatchValue => parcel[at++] ?? null;
  const textOrNone = (): string | null => asText(next());
  const numberOrNone = (): number | null => asNumber(next());
  const sharedOrNone = (): string | null => {
    const value = next();
    if (typeof value === 'string') texts.push(value);
    return typeof value === 'number' ? sentAs(value, texts, 'text') : value;
  };
  const text = (): string => textOrNone() ?? '';
  const number = (): number => numberOrNone() ?? 0;
  const each: BatchDecoder['each'] = (read) => {
    const items = [];
    for (let left = number(); left > 0; left--) items.push(read());
    return items;
  };
  const newAuthority = (id: string): DocumentAuthority => {
    const authority = { id, forms: each(text) };
    authorities.push(authority);
    return authority;
  };
  return {
    text,
    textOrNone,
    number,
    numberOrNone,
    sharedOrNone,
    each,
    shared: () => sharedOrNone() ?? '',
    authority: () => {
      const value = next();
      return typeof value === 'number'
        ? sentAs(value, authorities, 'authority')
        : newAuthority(asText(value) ?? '');
    },
  };
}

/** Fails the build, because a document with a name missing would be worse than the index before. */
function sentAs<Item>(number: number, sent: readonly Item[], what: string): Item {
  const item = sent[number];
  if (item === undefined)
    throw new Error(
      `The parcel is of another sender or came too early: no ${what} was sent under the number ${number}`,
    );
  return item;
}

function asText(value: BatchValue): string | null {
  return typeof value === 'string' ? value : null;
}

function asNumber(value: BatchValue): number | null {
  return typeof value === 'number' ? value : null;
}

/** In the order in which the writer wrote them. */
function readDocument({
  text,
  textOrNone,
  number,
  numberOrNone,
  shared,
  sharedOrNone,
  authority,
  each,
}: BatchDecoder): SearchDocument {
  return {
    id: text(),
    kind: shared(),
    group: textOrNone(),
    version: numberOrNone() ?? undefined,
    headline: each(text),
    people: each(authority),
    subjects: each(authority),
    context: each(shared),
    identifiers: each(text),
    body: textOrNone() ?? undefined,
    credits: textOrNone() ?? undefined,
    places: each(shared),
    facets: {
      material: sharedOrNone(),
      language: sharedOrNone(),
      audience: sharedOrNone(),
      classes: sharedOrNone(),
      year: numberOrNone(),
    },
    branches: each(() => ({ branch: shared(), copies: number(), available: number() })),
    sort: { title: text(), year: numberOrNone(), createdAt: number() },
    popularity: number(),
    weight: numberOrNone() ?? undefined,
  };
}
