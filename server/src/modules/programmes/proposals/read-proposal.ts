import type { EntityManager } from 'typeorm';

import { missingIds } from '../../../platform/db/missing-ids';
import type { EntityRow } from '../../../platform/db/table';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required } from '../../../platform/validation/refusals';
import { SPACE_NOUN } from '../../spaces';
import type { ProgrammeKind } from '../events/event.terms';
import { foldText } from '../../../shared/text';
import { hashText } from '../registrations/read-party';
import { readPhone, refuseNoName } from '../shared/read-contact';
import type { EventProposalEntity } from './proposal.entity';
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
  readonly wishedAt?: Date | null;
  readonly spaceId?: string | null;
  readonly expectedPeople?: number | null;
  readonly accessibility?: string | null;
};

type ProposalFacts = Partial<EntityRow<EventProposalEntity>>;

const MOST_PEOPLE = 5_000;

/** Reads what somebody proposes; what is wrong stands in the form. */
export async function readProposal(
  tx: EntityManager,
  form: InputValidator,
  entry: ProposalEntry,
): Promise<ProposalFacts> {
  const what = form.paragraphs(entry.what, 4_000, 'what');
  if (what === null) form.refuse((field) => required(field, say('readProposal.description')), 'what');
  const people = entry.expectedPeople ?? null;
  if (people !== null && (people < 1 || people > MOST_PEOPLE))
    form.refuse((field) => invalid(field, WRONG_COUNT), 'expectedPeople');
  const spaceId = entry.spaceId ?? null;
  if (spaceId !== null && (await missingIds(tx, 'space', [spaceId])).length > 0)
    form.refuse((field) => notFound(field, SPACE_NOUN), 'spaceId');
  const title = form.requiredLine(entry.title, { longest: 200, what: say('shared.eventName') }, 'title');
  const wishedDates = readWishedDates(form, entry.wishedDates);
  const wishedAt = entry.wishedAt ?? null;
  return {
    ...readContact(form, entry),
    kind: entry.kind,
    title,
    what,
    wishedDates,
    wishedAt,
    twinKey: toTwinKey({ title, spaceId, when: wishedAt?.toISOString() ?? wishedDates }),
    spaceId,
    expectedPeople: people,
    accessibility: form.line(entry.accessibility, 500, 'accessibility'),
  };
}

/** Reads when somebody wishes to come, in their words. */
export function readWishedDates(form: InputValidator, text: string): string {
  const what = say('readProposal.wishedDates');
  return form.requiredLine(text, { longest: 500, what }, 'wishedDates');
}

/** Gives what is the same for one title at one place and hour, whoever proposes it. */
function toTwinKey({
  title,
  spaceId,
  when,
}: {
  readonly title: string;
  readonly spaceId: string | null;
  readonly when: string;
}): string {
  return hashText(`${foldText(title)}|${spaceId ?? ''}|${foldText(when)}`);
}

/** Reads whom to answer: a name, and a telephone if they gave one. */
export function readContact(
  form: InputValidator,
  entry: Pick<ProposalEntry, 'contactName' | 'contactPhone' | 'groupName'>,
): ProposalFacts {
  const name = form.requiredLine(
    entry.contactName,
    { longest: 160, what: say('shared.name') },
    'contactName',
  );
  refuseNoName(form, name, 'contactName');
  return {
    contactName: name,
    contactPhone: readPhone(form, entry.contactPhone, 'contactPhone'),
    groupName: form.line(entry.groupName, 160, 'groupName'),
  };
}

const WRONG_COUNT = say('readProposal.wrongCount', { mostPeople: MOST_PEOPLE });
