import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { wholeNumber } from '../../../../lib/form/whole-number';
import { toWords, wordsInput } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { BreachForEditQuery } from './BreachForEdit.generated';

/** A breach as its page shows it. */
export type ShownBreach = NonNullable<BreachForEditQuery['dataBreach']>;
/** Activities of the register with their tables. */
export type Activities = BreachForEditQuery['processingActivities'];

/** A breach as it stands in the form. */
export type BreachValues = {
  readonly title: string;
  readonly noticedAt: string;
  /** Why it was noticed at another moment than was said. */
  readonly noticedReason: string;
  readonly event: Words;
  readonly measures: Words;
  readonly tables: readonly string[];
  readonly peopleCount: string;
};

/** Gives the form of a breach. */
export function breachValues(breach: ShownBreach): BreachValues {
  const { title, noticedAt, event, measures, tables, peopleCount } = breach;
  return {
    title,
    noticedAt: toDateTimeField(noticedAt),
    noticedReason: '',
    event: toWords(event),
    measures: toWords(measures),
    tables,
    peopleCount: peopleCount === null ? '' : String(peopleCount),
  };
}

/** Tells whether another moment of noticing was typed; the field knows no seconds. */
export function isMoved({ noticedAt }: BreachValues, breach: Pick<ShownBreach, 'noticedAt'>): boolean {
  return noticedAt !== toDateTimeField(breach.noticedAt);
}

/** Gives what is sent of the form. */
export function breachInput(values: BreachValues, breach: Pick<ShownBreach, 'noticedAt'>) {
  const { title, noticedAt, event, measures, tables, peopleCount } = values;
  return {
    title,
    ...(isMoved(values, breach) ? { noticedAt: instantFrom(noticedAt) } : {}),
    event: wordsInput(event),
    measures: wordsInput(measures),
    tables: [...tables],
    peopleCount: wholeNumber(peopleCount),
  };
}

/** Finds the field of the form that a refusal is about. */
export function toBreachField([first, ...rest]: readonly string[]): string | undefined {
  if (first === 'noticedReason') return first;
  return first === 'changes' ? rest.join('.') : undefined;
}

/** Parts what was typed into cards and ids of members. */
export function partPeople(text: string): { readonly cardNumbers: string[]; readonly memberIds: string[] } {
  const given = text
    .split(/[\n,;]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    cardNumbers: given.filter((one) => !one.startsWith('mbr_')),
    memberIds: given.filter((one) => one.startsWith('mbr_')),
  };
}
