import { isEmail, normaliseEmail } from '../../../../shared/email';
import type { InputValidator } from '../../../../platform/validation/input-validator';
import { invalid, required } from '../../../../platform/validation/refusals';
import { normalisePhone } from '../../../members';
import type { CaseCategory, CaseKind } from '../case.terms';
import { LONGEST_TEXT, MOST_PHOTOS } from '../case.terms';
import { say } from '../words/say';

/** Where the answer goes; exactly one of them. */
export type ContactEntry = {
  readonly email?: string | null;
  readonly whatsApp?: string | null;
  readonly ownAccount?: boolean | null;
};

/** A case as entered. */
export type CaseEntry = {
  readonly kind: CaseKind;
  readonly category?: CaseCategory | null;
  readonly text: string;
  readonly branchId?: string | null;
  readonly place?: string | null;
  readonly praisedName?: string | null;
  readonly photoIds?: readonly string[] | null;
  readonly standardId?: string | null;
  readonly name?: string | null;
  readonly contact?: ContactEntry | null;
  readonly isConfidential?: boolean | null;
};

/** What was read of a case, whether it can be kept or not; `refusals` of the form say which. */
export type ReadCase = ReturnType<typeof readCase>;

/** Reads a case. Nothing is cut off: what is too long is refused, so that nothing is lost unseen. */
export function readCase(
  form: InputValidator,
  entry: CaseEntry,
  { isRecordedByStaff }: { readonly isRecordedByStaff: boolean },
) {
  const text = form.paragraphs(entry.text, LONGEST_TEXT, 'text');
  if (text === null) form.refuse((field) => required(field, say('sendCase.text')), 'text');
  const contact = readContact(form, entry.contact ?? null);
  // At the desk somebody may tell their name and leave no address.
  const isNamed = contact !== null || isRecordedByStaff;
  return {
    kind: entry.kind,
    category: entry.category ?? 'OTHER',
    text: text ?? '',
    branchId: entry.branchId ?? null,
    standardId: entry.standardId ?? null,
    place: form.line(entry.place, 120, 'place'),
    praisedName: entry.kind === 'PRAISE' ? form.line(entry.praisedName, 120, 'praisedName') : null,
    photoIds: [...new Set(form.list(entry.photoIds, MOST_PHOTOS, 'photoIds'))],
    contactName: isNamed ? form.line(entry.name, 120, 'name') : null,
    isConfidential: isNamed && (entry.isConfidential ?? false),
    contact,
  };
}

type ReadContact = {
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly ownAccount: boolean;
};

/** Without a contact a case is anonymous: it is followed by its link alone. */
function readContact(form: InputValidator, contact: ContactEntry | null): ReadContact | null {
  if (contact === null) return null;
  if (contact.ownAccount != null)
    return contact.ownAccount ? { contactEmail: null, contactPhone: null, ownAccount: true } : null;
  const entered = form.line(contact.email, 200, 'contact', 'email');
  const email = entered === null ? null : normaliseEmail(entered);
  if (email !== null && !isEmail(email))
    form.refuse((field) => invalid(field, say('sendCase.email')), 'contact', 'email');
  const typed = form.line(contact.whatsApp, 40, 'contact', 'whatsApp');
  const phone = typed === null ? null : normalisePhone(typed);
  if (typed !== null && phone === null)
    form.refuse((field) => invalid(field, say('sendCase.phone')), 'contact', 'whatsApp');
  if (entered === null && typed === null)
    form.refuse(
      (field) => required(field, say('sendCase.contact')),
      'contact',
      contact.email === undefined ? 'whatsApp' : 'email',
    );
  return { contactEmail: email, contactPhone: phone, ownAccount: false };
}
