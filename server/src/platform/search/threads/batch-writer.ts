import type { DocumentAuthority, SearchDocument } from '../search-types';

/**
 * Documents encoded as a flat array of plain values for another thread; copying that takes a third of the
 * time of copying objects. Repeated people, subjects and texts are sent once and then referred to by number.
 */
export type DocumentBatch = readonly BatchValue[];

/** A text, a number or the number of a text, or nothing. */
export type BatchValue = string | number | null;

/** The first value of a batch: whether the numbers of earlier batches are still valid. */
export const BEGINNING = { goesOn: 0, isNew: 1 } as const;

const MOST_KNOWN = 200_000;

/**
 * Creates an encoder. Batches of one encoder must be decoded in order by one decoder, because later batches
 * refer to values of earlier ones.
 */
export function createBatchWriter(): (documents: readonly SearchDocument[]) => DocumentBatch {
  const known: Known = { texts: new Map(), authorities: new Map() };
  return (documents) => {
    const isFull = known.texts.size + known.authorities.size > MOST_KNOWN;
    if (isFull) for (const numbers of Object.values(known)) numbers.clear();
    const parcel: BatchValue[] = [isFull ? BEGINNING.isNew : BEGINNING.goesOn, documents.length];
    const pen = createBatchEncoder(parcel, known);
    for (const document of documents) writeDocument(pen, document);
    return parcel;
  };
}

/** The values sent so far and their numbers. */
type Known = { readonly texts: Map<string, number>; readonly authorities: Map<DocumentAuthority, number> };

type BatchEncoder = {
  write(value: BatchValue): void;
  /** Writes a text that may come again. */
  writeShared(text: string | null): void;
  writeAuthority(authority: DocumentAuthority): void;
  writeEach<Item>(items: readonly Item[], write: (item: Item) => void): void;
};

function createBatchEncoder(parcel: BatchValue[], { texts, authorities }: Known): BatchEncoder {
  const write = (value: BatchValue): void => {
    parcel.push(value);
  };
  const writeEach: BatchEncoder['writeEach'] = (items, writeItem) => {
    write(items.length);
    for (const item of items) writeItem(item);
  };
  return {
    write,
    writeEach,
    writeShared: (text) => write(text === null ? null : (numberOf(texts, text) ?? text)),
    writeAuthority: (authority) => {
      const number = numberOf(authorities, authority);
      write(number ?? authority.id);
      if (number === null) writeEach(authority.forms, write);
    },
  };
}

/** The number of what was sent before; what was not gets the next one. */
function numberOf<Item>(numbers: Map<Item, number>, item: Item): number | null {
  const number = numbers.get(item);
  if (number === undefined) numbers.set(item, numbers.size);
  return number ?? null;
}

function writeDocument(
  { write, writeShared, writeAuthority, writeEach }: BatchEncoder,
  document: SearchDocument,
): void {
  const { facets, sort } = document;
  write(document.id);
  writeShared(document.kind);
  write(document.group);
  write(document.version ?? null);
  writeEach(document.headline, write);
  writeEach(document.people, writeAuthority);
  writeEach(document.subjects, writeAuthority);
  writeEach(document.context, writeShared);
  writeEach(document.identifiers, write);
  write(document.body ?? null);
  write(document.credits ?? null);
  writeEach(document.places ?? [], writeShared);
  writeShared(facets.material);
  writeShared(facets.language);
  writeShared(facets.audience);
  writeShared(facets.classes);
  write(facets.year);
  writeEach(document.branches, ({ branch, copies, available }) => {
    writeShared(branch);
    write(copies);
    write(available);
  });
  write(sort.title);
  write(sort.year);
  write(sort.createdAt);
  write(document.popularity);
  write(document.weight ?? null);
}
