import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import { readIdentifier } from '../../catalogue';
import type { SchoolLevel } from '../partner.terms';
import { say } from '../words/say';
import type { PurchaseSuggestion } from './suggestion.entity';

/** A book as a partner names it: its ISBN, or title and author. */
export type SuggestionDetails = {
  readonly isbn?: string | null;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly schoolLevel?: SchoolLevel | null;
  readonly copiesWanted: number;
  readonly reason: string;
  readonly isMoreCopies?: boolean | null;
};

/** A book as it is compared and kept. */
export type ReadSuggestion = Pick<
  PurchaseSuggestion,
  'isbn' | 'title' | 'titleKey' | 'author' | 'schoolLevel' | 'copiesWanted' | 'reason' | 'isMoreCopies'
>;

const LONGEST_TITLE = 300;
const MOST_COPIES = 500;

/** Reads which book is meant, how many of it and why. */
export function readSuggestion(entered: SuggestionDetails, path: string): Result<ReadSuggestion, Refusal> {
  const form = new InputValidator([path]);
  const isbn = readIsbn(form, form.line(entered.isbn, 40, 'isbn'));
  const title = form.line(entered.title, LONGEST_TITLE, 'title');
  const author = form.line(entered.author, 200, 'author');
  if (isbn === null && title === null)
    form.refuse((field) => required(field, say('suggestions.what')), 'title');
  if (isbn === null && title !== null && author === null)
    form.refuse((field) => required(field, say('suggestions.author')), 'author');
  const { copiesWanted } = entered;
  if (copiesWanted < 1 || copiesWanted > MOST_COPIES)
    form.refuse((field) => invalid(field, say('suggestions.copies', { most: MOST_COPIES })), 'copiesWanted');
  const reason = form.requiredLine(
    entered.reason,
    { longest: 600, what: say('suggestions.reason') },
    'reason',
  );
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    isbn: isbn ?? null,
    title,
    titleKey: foldText(title ?? '').slice(0, LONGEST_TITLE),
    author,
    schoolLevel: entered.schoolLevel ?? null,
    copiesWanted,
    reason,
    isMoreCopies: entered.isMoreCopies ?? false,
  });
}

/** A wrong check digit is refused here: nobody could buy by it. Undefined stands for a number that was refused. */
function readIsbn(form: InputValidator, printed: string | null): string | null | undefined {
  if (printed === null) return null;
  const { kind, normalised, isCheckDigitValid } = readIdentifier(printed);
  if (kind === 'ISBN' && normalised !== null && isCheckDigitValid === true) return normalised;
  form.refuse((field) => invalid(field, say('suggestions.isbn')), 'isbn');
  return undefined;
}
