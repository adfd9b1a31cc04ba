import type { EntityManager } from 'typeorm';

import { missingIds } from '../../../platform/db/missing-ids';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required } from '../../../platform/validation/refusals';
import { SPACE_NOUN } from '../../spaces';
import type { ProgrammeKind } from '../events/event.terms';
import { readPhone, refuseNoName } from '../shared/read-contact';
import { say } from '../words/say';

/** What somebody proposes, as entered. */
export type ProposalEntry = {
  readonly contactName: string;
  readonly contactPhone?: string | null;
  readonly groupName?: string | null;
  readonly kind: ProgrammeKind;
  readonly title: string;
  readonly what: string;
  readonly wishedDates: string;
  readonly spaceId?: string | null;
  readonly expectedPeople?: number | null;
  readonly accessibility?: string | null;
};

const MOST_PEOPLE = 5_000;

/** Reads what somebody proposes into columns; what is wrong stands in the form. */
export async function readProposal(
  tx: EntityManager,
  form: InputValidator,
  entry: ProposalEntry,
): Promise<Record<string, unknown>> {
  const what = form.paragraphs(entry.what, 4_000, 'what');
  if (what === null) form.refuse((field) => required(field, say('readProposal.description')), 'what');
  const people = entry.expectedPeople ?? null;
  if (people !== null && (people < 1 || people > MOST_PEOPLE))
    form.refuse((field) => invalid(field, WRONG_COUNT), 'expectedPeople');
  const spaceId = entry.spaceId ?? null;
  if (spaceId !== null && (await missingIds(tx, 'space', [spaceId])).length > 0)
    form.refuse((field) => notFound(field, SPACE_NOUN), 'spaceId');
  return {
    ...readContact(form, entry),
    kind: entry.kind,
    title: form.requiredLine(entry.title, { longest: 200, what: say('shared.eventName') }, 'title'),
    what,
    wished_dates: form.requiredLine(
      entry.wishedDates,
      { longest: 500, what: say('readProposal.wishedDates') },
      'wishedDates',
    ),
    space_id: spaceId,
    expected_people: people,
    accessibility: form.line(entry.accessibility, 500, 'accessibility'),
  };
}

function readContact(form: InputValidator, entry: ProposalEntry): Record<string, unknown> {
  const name = form.requiredLine(
    entry.contactName,
    { longest: 160, what: say('shared.name') },
    'contactName',
  );
  refuseNoName(form, name, 'contactName');
  return {
    contact_name: name,
    contact_phone: readPhone(form, entry.contactPhone, 'contactPhone'),
    group_name: form.line(entry.groupName, 160, 'groupName'),
  };
}

const WRONG_COUNT = say('readProposal.wrongCount', { mostPeople: MOST_PEOPLE });
