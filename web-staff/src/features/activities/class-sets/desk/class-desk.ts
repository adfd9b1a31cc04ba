import type { ClassSetLineFragment } from '../ClassSetLine.generated';
import type { ClassSetOnDeskQuery } from './ClassSetOnDesk.generated';

/** A class set as its page shows it. */
export type DeskSet = NonNullable<ClassSetOnDeskQuery['classSet']>;
/** A copy of the set. */
export type DeskLine = ClassSetLineFragment;
/** A pupil of the class. */
export type DeskPupil = DeskSet['pupils'][number];

/** Where a pupil stands: without a book, with one set aside, with one at home, or with one lost. */
export type PupilState = 'WAITS' | DeskLine['status'];

/** Tells whether copies can still be set aside: the set was not lent, and is not over. */
export function isBeingPrepared({ status }: Pick<DeskSet, 'status'>): boolean {
  return status === 'REQUESTED' || status === 'PREPARING' || status === 'READY';
}

/** How many books the set has or had. */
export function countHad({ counts }: Pick<DeskSet, 'counts'>): number {
  return counts.setAside + counts.stillOut + counts.returned + counts.missing;
}

/** Where each pupil stands, by id. */
export function statesByPupil(lines: readonly DeskLine[]): ReadonlyMap<string, PupilState> {
  return new Map(
    lines.flatMap(({ pupil, status }) => (pupil?.id == null ? [] : [[pupil.id, status] as const])),
  );
}

/** The pupil whose turn it is: the one chosen, else the first in the register without a book who was not skipped. */
export function findNext(
  { pupils, copies }: Pick<DeskSet, 'pupils' | 'copies'>,
  { chosenId, skipped }: { readonly chosenId: string | null; readonly skipped: readonly string[] },
): DeskPupil | null {
  const states = statesByPupil(copies);
  const chosen = pupils.find(({ id }) => id !== null && id === chosenId);
  return chosen ?? pupils.find(({ id }) => id !== null && !states.has(id) && !skipped.includes(id)) ?? null;
}

/** What a copy is called at the desk: its barcode, which one without a label lacks. */
export function toCode({ barcode }: { readonly barcode: string | null }): string {
  return barcode ?? '–';
}

/** What was typed into the scan box: a number in the register, the wish to note a condition, or a code. */
export type Typed =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'condition' }
  | { readonly kind: 'code'; readonly code: string };

/** Reads what stands in the scan box when it is sent; no barcode is as short as a number in the register. */
export function readTyped(text: string): Typed {
  if (/^\d{1,3}$/.test(text)) return { kind: 'number', number: Number(text) };
  if (/^c$/i.test(text)) return { kind: 'condition' };
  return { kind: 'code', code: text };
}
