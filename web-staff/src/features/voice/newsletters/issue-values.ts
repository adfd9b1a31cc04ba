import { toWords, wordsInput } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import { emptyWords } from '../../../lib/form/words';
import type { NewsletterIssueForEditQuery } from './NewsletterIssueForEdit.generated';

/** An issue as it is edited. */
export type EditableIssue = NonNullable<NewsletterIssueForEditQuery['newsletterIssue']>;

/** What can fill a part, in the order in which it is offered. */
export const KINDS = ['TEXT', 'NEW_TITLES', 'EVENTS', 'STORIES'] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

/** A part as typed; `key` keeps it apart while parts move. */
export type PartValues = {
  readonly key: number;
  readonly kind: Kind;
  readonly heading: Words;
  readonly text: Words;
  readonly amount: number;
  readonly isForChildren: boolean;
};

/** An issue as typed. */
export type IssueValues = {
  readonly newsletterId: string;
  readonly subject: Words;
  readonly parts: readonly PartValues[];
};

/** A part that nobody has written yet. */
export function emptyPart(kind: Kind, key: number): PartValues {
  return { key, kind, heading: emptyWords, text: emptyWords, amount: 5, isForChildren: false };
}

/** Gives the form of an issue, new or known. */
export function issueValues(issue: EditableIssue | null, newsletterId: string): IssueValues {
  if (issue === null) return { newsletterId, subject: emptyWords, parts: [emptyPart('TEXT', 0)] };
  return {
    newsletterId: issue.newsletter?.id ?? newsletterId,
    subject: toWords(issue.subject),
    parts: issue.blocks.map((block, key) => ({
      key,
      kind: KINDS.find((kind) => kind === block.kind) ?? 'TEXT',
      heading: toWords(block.heading),
      text: toWords(block.text),
      amount: block.amount,
      isForChildren: block.isForChildren,
    })),
  };
}

/** Gives what is sent of the form. */
export function issueInput({ newsletterId, subject, parts }: IssueValues) {
  return {
    newsletterId,
    subject: wordsInput(subject) ?? { indonesian: '', english: null },
    blocks: parts.map(({ kind, heading, text, amount, isForChildren }) => ({
      kind,
      heading: wordsInput(heading),
      text: wordsInput(text),
      amount,
      isForChildren,
    })),
  };
}
