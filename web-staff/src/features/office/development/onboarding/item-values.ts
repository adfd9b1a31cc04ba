import { toWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { OnboardingItemsQuery } from './OnboardingItems.generated';

/** An item of the lists for those who join. */
export type Item = OnboardingItemsQuery['onboardingItems'][number];

/** An item as typed. */
export type ItemDraft = {
  readonly text: Words;
  readonly postId: string;
  readonly sopId: string;
  readonly courseId: string;
  readonly dueDays: string;
  readonly needsLead: boolean;
  readonly position: string;
  readonly isActive: boolean;
};

/** Gives the form of an item; a new one stands last. */
export function itemDraft(item: Item | null, count: number): ItemDraft {
  return {
    text: toWords(item?.text),
    postId: item?.post?.id ?? '',
    sopId: item?.sop?.id ?? '',
    courseId: item?.course?.id ?? '',
    dueDays: String(item?.dueDays ?? 7),
    needsLead: item?.needsLead ?? false,
    position: String(item?.position ?? count + 1),
    isActive: item?.isActive ?? true,
  };
}

/** Gives what is sent of the form of an item. */
export function itemInput(draft: ItemDraft) {
  const { text, needsLead, isActive } = draft;
  const orNull = (id: string) => (id === '' ? null : id);
  return {
    text: {
      indonesian: text.indonesian,
      english: text.english.trim() === '' ? null : text.english,
    },
    postId: orNull(draft.postId),
    sopId: orNull(draft.sopId),
    courseId: orNull(draft.courseId),
    dueDays: Number(draft.dueDays) || 0,
    position: Number(draft.position) || 0,
    needsLead,
    isActive,
  };
}
