import { toWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { DevelopmentListsQuery } from './DevelopmentLists.generated';

type Lists = DevelopmentListsQuery['developmentLists'];
/** One of the three lists. */
export type ListName = 'ranks' | 'posts' | 'competences';
/** An entry of any of them. */
export type Entry = Omit<Lists['ranks'][number], '__typename'> & {
  readonly targetHours?: number;
  readonly required?: Lists['posts'][number]['required'];
  readonly area?: Area;
};
/** What competences are about. */
export type Area = Lists['competences'][number]['area'];

/** The areas in their order. */
export const areas: readonly Area[] = ['SERVICE', 'COLLECTION', 'DIGITAL', 'GENERAL'];

/** An entry as typed; a post has hours and levels by competence, a competence an area. */
export type EntryDraft = {
  readonly name: Words;
  readonly position: string;
  readonly isActive: boolean;
  readonly targetHours: string;
  readonly required: Readonly<Record<string, number>>;
  readonly area: string;
};

/** Gives the form of an entry; a new one stands last. */
export function entryDraft(entry: Entry | null, count: number): EntryDraft {
  return {
    name: toWords(entry?.name),
    position: String(entry?.position ?? count + 1),
    isActive: entry?.isActive ?? true,
    targetHours: String(entry?.targetHours ?? 20),
    required: Object.fromEntries(
      (entry?.required ?? []).map(({ competence, level }) => [competence.id, level]),
    ),
    area: entry?.area ?? 'SERVICE',
  };
}

/** Gives what every list is sent of its form. */
export function listedInput({ name, position, isActive }: EntryDraft, entry: Entry | null) {
  return {
    id: entry?.id ?? null,
    version: entry?.version ?? null,
    name: { indonesian: name.indonesian, english: name.english.trim() === '' ? null : name.english },
    position: Number(position) || 0,
    isActive,
  };
}

/** Gives what a post is sent besides. */
export function postInput({ targetHours, required }: EntryDraft) {
  return {
    targetHours: Number(targetHours) || 0,
    required: Object.entries(required)
      .filter(([, level]) => level > 0)
      .map(([competenceId, level]) => ({ competenceId, level })),
  };
}
