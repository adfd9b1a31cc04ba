import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { CreateOwnWebhookDocument } from './CreateOwnWebhook.generated';
import type { WebhookInput } from './CreateOwnWebhook.generated';
import { DeleteOwnWebhookDocument } from './DeleteOwnWebhook.generated';
import type { OwnWebhooksQuery } from './OwnWebhooks.generated';
import { PauseOwnWebhookDocument } from './PauseOwnWebhook.generated';
import { ReplayOwnWebhookDeliveryDocument } from './ReplayOwnWebhookDelivery.generated';
import { ResumeOwnWebhookDocument } from './ResumeOwnWebhook.generated';
import { RotateOwnWebhookSecretDocument } from './RotateOwnWebhookSecret.generated';
import { TestOwnWebhookDocument } from './TestOwnWebhook.generated';
import type { TestOwnWebhookMutation } from './TestOwnWebhook.generated';
import { UpdateOwnWebhookDocument } from './UpdateOwnWebhook.generated';

/** A webhook of the partner. */
export type OwnWebhook = OwnWebhooksQuery['webhooks'][number];
/** The acts on webhooks of a partner, and what came of the last one. */
export type WebhookActs = ReturnType<typeof useWebhookActs>;

type Outcome = {
  readonly refusals: readonly Refusal[];
  readonly done: string;
  /** A secret that was made just now, until the next act. */
  readonly secret: string | null;
};
type Payload = { readonly userErrors: readonly Refusal[]; readonly secret?: string | null };

type Translate = ReturnType<typeof useTranslation<'myPartners'>>['t'];

const NOTHING: Outcome = { refusals: [], done: '', secret: null };

/** Returns the acts on webhooks of a partner and what came of the last one. */
export function useWebhookActs(partnerId: string, onChanged: () => void) {
  const { t } = useTranslation('myPartners');
  const { outcome, settle } = useOutcome(onChanged);
  const mutations = useWebhookMutations();
  const all = Object.values(mutations);
  return {
    ...outcome,
    isBusy: all.some(({ isBusy }) => isBusy),
    fault: all.find(({ fault }) => fault !== null)?.fault ?? null,
    create: (webhook: WebhookInput) =>
      settle(
        mutations.creation.run(() => ({ input: { partnerId, webhook } })),
        ({ createWebhook }) => createWebhook,
        () => t('webhooks.made'),
      ),
    update: ({ id, version }: OwnWebhook, changes: WebhookInput) =>
      settle(
        mutations.update.run(() => ({ input: { id, version, changes } })),
        ({ updateWebhook }) => updateWebhook,
        () => t('webhooks.saved'),
      ),
    ...actsById(mutations, settle, t),
  };
}

/** Builds the acts that need no more than to know which webhook, or which delivery. */
function actsById(
  { pausing, resuming, rotation, removal, trial, repetition }: ReturnType<typeof useWebhookMutations>,
  settle: ReturnType<typeof useOutcome>['settle'],
  t: Translate,
) {
  const on = ({ id }: { readonly id: string }) => ({ input: { id } });
  type One = Pick<OwnWebhook, 'id'>;
  return {
    pause: (one: One) =>
      settle(
        pausing.run(() => on(one)),
        (done) => done.pauseWebhook,
        () => t('webhooks.pausedNow'),
      ),
    resume: (one: One) =>
      settle(
        resuming.run(() => on(one)),
        (done) => done.resumeWebhook,
        () => t('webhooks.resumedNow'),
      ),
    rotate: (one: One) =>
      settle(
        rotation.run(() => on(one)),
        (done) => done.rotateWebhookSecret,
        () => t('webhooks.rotated'),
      ),
    remove: (one: One) =>
      settle(
        removal.run(() => on(one)),
        (done) => done.deleteWebhook,
        () => t('webhooks.removed'),
      ),
    test: (one: One) =>
      settle(
        trial.run(() => on(one)),
        (done) => done.testWebhook,
        (done) => testedWords(t, done),
      ),
    replay: (id: string) =>
      settle(
        repetition.run(() => on({ id })),
        (done) => done.replayWebhookDelivery,
        () => t('webhooks.replayed'),
      ),
  };
}

function useOutcome(onChanged: () => void) {
  const [outcome, setOutcome] = useState(NOTHING);
  const settle = async <Answer>(
    answering: Promise<Answer | null>,
    payloadOf: (answer: Answer) => Payload,
    words: (answer: Answer) => string,
  ): Promise<boolean> => {
    const answer = await answering;
    if (answer === null) return false;
    const { userErrors, secret = null } = payloadOf(answer);
    const isDone = userErrors.length === 0;
    setOutcome({ refusals: userErrors, done: isDone ? words(answer) : '', secret });
    onChanged();
    return isDone;
  };
  return { outcome, settle };
}

function useWebhookMutations() {
  return {
    // An answer with a secret is kept nowhere but on this page.
    creation: useIdempotentMutation(CreateOwnWebhookDocument, { fetchPolicy: 'no-cache' }),
    rotation: useIdempotentMutation(RotateOwnWebhookSecretDocument, { fetchPolicy: 'no-cache' }),
    update: useIdempotentMutation(UpdateOwnWebhookDocument),
    pausing: useIdempotentMutation(PauseOwnWebhookDocument),
    resuming: useIdempotentMutation(ResumeOwnWebhookDocument),
    removal: useIdempotentMutation(DeleteOwnWebhookDocument),
    trial: useIdempotentMutation(TestOwnWebhookDocument),
    repetition: useIdempotentMutation(ReplayOwnWebhookDeliveryDocument),
  };
}

function testedWords(t: Translate, { testWebhook }: TestOwnWebhookMutation): string {
  const failure = testWebhook.delivery?.failure ?? null;
  return failure === null
    ? t('webhooks.tested')
    : t('webhooks.testFailed', { reason: t(`webhooks.failure.${failure}`) });
}
