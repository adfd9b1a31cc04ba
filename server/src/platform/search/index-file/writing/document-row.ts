import { createHash } from 'node:crypto';

import { foldText } from '../../../../shared/text';
import type { SearchDocument } from '../../search-types';
import type { DocumentText } from './document-text';
import type { FacetCodes } from '../facet-codes';

/** Branches a filter can tell apart; a bit of the availability mask each. */
export const BRANCH_LIMIT = 32;

/** A document as a row of the table `document`, without its place in the file. */
export type DocumentRow = {
  readonly id: string;
  readonly kind: number;
  readonly groupId: string | null;
  readonly version: number;
  readonly label: string;
  readonly titleKey: string;
  readonly sortKey: string;
  readonly fields: string;
  readonly bodyDigest: string | null;
  readonly material: number;
  readonly language: number;
  readonly audience: number;
  readonly class: number;
  readonly year: number | null;
  readonly holdingBranches: number;
  readonly availableBranches: number;
  readonly createdAt: number;
  readonly popularity: number;
  readonly subjects: readonly number[];
  readonly contributors: readonly number[];
};

/** Turns a document and its words into a row. */
export function documentRow(document: SearchDocument, text: DocumentText, codes: FacetCodes): DocumentRow {
  const { facets } = document;
  return {
    id: document.id,
    kind: codes.codeOf('kind', document.kind),
    groupId: document.group,
    version: document.version ?? 0,
    label: document.headline[0] ?? '',
    titleKey: text.titleKey,
    sortKey: foldText(document.sort.title),
    fields: text.fields,
    bodyDigest:
      document.body || document.credits
        ? createHash('sha1')
            .update(`${document.body ?? ''}\n${document.credits ?? ''}`)
            .digest('base64')
        : null,
    material: codes.codeOf('material', facets.material),
    language: codes.codeOf('language', facets.language),
    audience: codes.codeOf('audience', facets.audience),
    class: codes.codeOf('class', classNotation(facets.classes)),
    year: facets.year,
    ...branchMasks(document, codes),
    createdAt: document.sort.createdAt,
    popularity: document.popularity,
    subjects: distinct(
      text.subjects.map((subject) => (subject.code ||= codes.codeOf('subject', subject.id))),
    ),
    contributors: distinct(
      text.people.map((person) => (person.code ||= codes.codeOf('contributor', person.id))),
    ),
  };
}

/**
 * Returns the notation of the class tree under which a class number stands (`899.221` → `89`, `2X4.2` →
 * `2X4`), or null.
 */
export function classNotation(classNumber: string | null): string | null {
  const upper = classNumber?.trim().toUpperCase() ?? '';
  return /^2X\d?/.exec(upper)?.[0] ?? /^\d{2}(?=\d)/.exec(upper)?.[0] ?? null;
}

const ROWS = 2 ** 32;
const BUCKETS = 256;

/**
 * Place of a heading among suggestions: by kind, then the heavier first, so that the first matches are the
 * best.
 */
export function headingRow(kind: number, weight: number, row: number): number {
  const bucket = BUCKETS - 1 - Math.min(BUCKETS - 1, Math.round(16 * Math.log2(1 + Math.max(0, weight))));
  return (kind * BUCKETS + bucket) * ROWS + row;
}

/** First and last place of the headings of a kind. */
export function headingRange(kind: number): { first: number; last: number } {
  return { first: kind * BUCKETS * ROWS, last: (kind + 1) * BUCKETS * ROWS - 1 };
}

/** The row of a document from the place of its heading. */
export function rowOfHeading(heading: number): number {
  return heading % ROWS;
}

function branchMasks(
  document: SearchDocument,
  codes: FacetCodes,
): { holdingBranches: number; availableBranches: number } {
  let holdingBranches = 0;
  let availableBranches = 0;
  for (const { branch, copies, available } of document.branches) {
    const bit = codes.codeOf('branch', branch) - 1;
    if (bit >= BRANCH_LIMIT || bit < 0) continue;
    if (copies > 0) holdingBranches |= 1 << bit;
    if (available > 0) availableBranches |= 1 << bit;
  }
  return { holdingBranches: holdingBranches >>> 0, availableBranches: availableBranches >>> 0 };
}

function distinct(codes: readonly number[]): readonly number[] {
  return codes.filter((code, index) => codes.indexOf(code) === index);
}
