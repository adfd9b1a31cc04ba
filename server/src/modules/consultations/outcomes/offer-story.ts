import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, notFound, required } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import { storyChanged } from '../consultations.events';
import { lockConsultation } from '../bookings/consultations.queries';
import type { Story, SuccessStoryEntity } from './follow-up.entity';
import { changeStory, stories, lockStory, listConsultationsWithStory } from './stories.queries';
import type { ConsultationsDeps } from '../deps';
import { CONSULTATION_NOUNS } from '../deps';
import { say } from '../words/say';

/** A story as staff wrote it: who, before, what they did in the library, after. */
export type StoryRequest = {
  readonly consultationId: string;
  readonly shownName: string;
  readonly title: string;
  readonly before: string;
  readonly work: string;
  readonly after: string;
  readonly idempotencyKey?: string | null;
};

type Answer = Promise<Result<{ consultationId: string }, Refusal>>;
type StoryFacts = Partial<EntityRow<SuccessStoryEntity>>;

const NO_WORDS = { shownName: null, title: null, before: null, work: null, after: null };
const PARTS = {
  shownName: say('offerStory.shownName'),
  title: say('offerStory.title'),
  before: say('offerStory.before'),
  work: say('offerStory.work'),
  after: say('offerStory.after'),
} as const;

/**
 * Writes the story of a consultation that took place and offers it to its member. Changed words need a new
 * consent: a published story is offered again and is public no more.
 */
export function offerSuccessStory(deps: ConsultationsDeps, actor: Actor, request: StoryRequest): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'offerSuccessStory', request),
    async (tx) => {
      const consultation = await lockConsultation(deps.db, tx, request.consultationId);
      if (!consultation || consultation.memberId === null || consultation.status !== 'DONE')
        return fail(notFound(['consultationId'], CONSULTATION_NOUNS.consultation));
      const words = readWords(request);
      if (!words.ok) return words;
      const known = await lockStory(deps.db, tx, consultation.id);
      const now = deps.clock.now();
      const facts: StoryFacts = {
        ...words.value,
        status: 'OFFERED',
        sector: consultation.sector,
        memberId: consultation.memberId,
        offeredAt: now,
        offeredBy: toPrincipal(actor),
        consentedAt: null,
        closedAt: null,
      };
      if (known) await changeStory(tx, known.id, { ...facts, version: known.version + 1 });
      else
        await insertRows(tx, stories.name, [
          stories.write({
            id: deps.newId('sst', deps.clock.now()),
            consultationId: consultation.id,
            branchId: consultation.branchId,
            ...facts,
            isSample: consultation.isSample,
            version: 1,
          }),
        ]);
      await recordEvents(tx, [storyChanged(consultation.id)], deps.clock.now());
      return ok({ consultationId: consultation.id });
    },
  );
}

/**
 * Says for oneself whether a story may be read by everybody: these very words, until one says otherwise. What
 * is declined or withdrawn keeps no words.
 */
export function decideSuccessStory(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { consultationId: string; version: number; isWanted: boolean; idempotencyKey?: string | null },
): Answer {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'decideSuccessStory', request),
    async (tx) => {
      const consultation = await lockConsultation(deps.db, tx, request.consultationId);
      const isTheirs = actor.kind === 'member' && consultation?.memberId === actor.memberId;
      const story = consultation && isTheirs ? await lockStory(deps.db, tx, consultation.id) : null;
      if (!story || story.title === null) return fail(notFound(['consultationId'], CONSULTATION_NOUNS.story));
      if (story.version !== request.version)
        return fail({
          code: 'STALE_VERSION',
          field: ['version'],
          message: NEW_WORDS,
          currentVersion: story.version,
        });
      await settle(deps, tx, story, request.isWanted);
      return ok({ consultationId: story.consultationId });
    },
  );
}

/** Takes back whatever stories of a member are public or offered, before they are forgotten. */
export async function withdrawStoriesOfMember(
  deps: ConsultationsDeps,
  tx: EntityManager,
  memberId: string,
): Promise<void> {
  for (const id of await listConsultationsWithStory(tx, memberId)) {
    const story = await lockStory(deps.db, tx, id);
    if (story) await settle(deps, tx, story, false);
  }
}

async function settle(
  { clock }: ConsultationsDeps,
  tx: EntityManager,
  story: Story,
  isWanted: boolean,
): Promise<void> {
  const now = clock.now();
  const outcome: StoryFacts = isWanted
    ? { status: 'PUBLISHED', consentedAt: now }
    : { ...NO_WORDS, status: story.status === 'PUBLISHED' ? 'WITHDRAWN' : 'DECLINED', closedAt: now };
  await changeStory(tx, story.id, { ...outcome, version: story.version + 1 });
  await recordEvents(tx, [storyChanged(story.consultationId)], clock.now());
}

function readWords(request: StoryRequest): Result<StoryFacts, Refusal> {
  const form = new InputValidator([]);
  const paragraph = (part: 'before' | 'work' | 'after'): string => {
    const text = form.paragraphs(request[part], 1_000, part);
    if (text === null) form.refuse((field) => required(field, PARTS[part]), part);
    return text ?? '';
  };
  const words = {
    shownName: form.requiredLine(request.shownName, { longest: 120, what: PARTS.shownName }, 'shownName'),
    title: form.requiredLine(request.title, { longest: 160, what: PARTS.title }, 'title'),
    before: paragraph('before'),
    work: paragraph('work'),
    after: paragraph('after'),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(words);
}

const NEW_WORDS = say('offerStory.newWords');
