import { toWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { SopPageQuery } from './SopPage.generated';

/** A procedure as its page shows it. */
export type Sop = NonNullable<SopPageQuery['sopPage']>;

/** A procedure as typed. */
export type SopDraft = {
  readonly title: Words;
  readonly body: Words;
  readonly changed: string;
  readonly postId: string;
  readonly isActive: boolean;
};

/** Gives the form of a procedure: the words of the version in force. */
export function sopDraft(page: Sop | null): SopDraft {
  return {
    title: toWords(page?.title),
    body: toWords(page?.versions[0]?.body),
    changed: '',
    postId: page?.post?.id ?? '',
    isActive: page?.isActive ?? true,
  };
}

/** Gives what is sent of the form of a procedure. */
export function sopInput({ title, body, changed, postId, isActive }: SopDraft) {
  const sent = ({ indonesian, english }: Words) => ({
    indonesian,
    english: english.trim() === '' ? null : english,
  });
  return {
    title: sent(title),
    body: sent(body),
    changed: changed.trim() === '' ? null : changed,
    postId: postId === '' ? null : postId,
    isActive,
  };
}
