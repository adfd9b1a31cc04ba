import { setTimeout as sleep } from 'node:timers/promises';

import { textIn } from './call-api';
import type { ChannelAccess, ChannelAdapter, ChannelPost, Found, Outcome, Step } from './channel-adapter';
import type { GraphApi } from './graph-api';
import { fieldOf, graphFault, listOf, openGraphApi } from './graph-api';

/** How often, and how long apart, a container is asked whether it is ready. */
export type Patience = { readonly looks: number; readonly pauseMs: number };

const USUAL: Patience = { looks: 10, pauseMs: 2_000 };
const MOST_LOOKED_AT = '10';
const A_QUARTER_S = 900;
/** So long a look may take on average: an attempt must be over before it counts as broken off. */
const SLOW_ANSWER_MS = 2_000;

/**
 * Publishes on a professional account of Instagram by the Graph API: `POST /{user}/media` makes a container that
 * fetches the picture, `GET /{container}?fields=status_code` tells when it is ready, `POST /{user}/media_publish` makes
 * it public. The container is kept before it is made public: after a break its state tells whether it was.
 */
export function instagramAdapter(apiRoot: string, access: ChannelAccess, patience = USUAL): ChannelAdapter {
  const api = openGraphApi(apiRoot, access);
  return {
    publish: (post, step) => publish(api, access.target, { post, step, patience }),
    canFind: true,
    find: (post, step) => find(api, access.target, post, step.known),
    check: async () => {
      const answer = await api.get(access.target, { fields: 'id,username' });
      return graphFault(answer) ?? { kind: 'SENT', remoteId: null, remoteAddress: null };
    },
  };
}

type Attempt = { readonly post: ChannelPost; readonly step: Step; readonly patience: Patience };

async function publish(api: GraphApi, user: string, { post, step, patience }: Attempt): Promise<Outcome> {
  const { picture, text } = post;
  if (picture === null) return { kind: 'REFUSED', answer: null };
  const made = await api.post(`${user}/media`, {
    image_url: picture.url,
    caption: text,
    alt_text: picture.alt,
  });
  // A container nobody sees: whatever became of it, it may be made again.
  const fault = graphFault(made);
  if (fault !== null) return asUnseen(fault);
  const container = fieldOf(made, 'id');
  if (container === null) return asUnseen({ kind: 'UNCERTAIN', answer: null });
  const waiting = await untilReady(api, container, patience);
  if (waiting !== null) return waiting;
  await step.keep(container);
  const published = await api.post(`${user}/media_publish`, { creation_id: container });
  const refusal = graphFault(published);
  if (refusal !== null) return refusal;
  const remoteId = fieldOf(published, 'id');
  if (remoteId === null) return { kind: 'UNCERTAIN', answer: null };
  return { kind: 'SENT', remoteId, remoteAddress: await addressOf(api, remoteId) };
}

/** Waits until a container is ready; null when it is. */
async function untilReady(
  api: GraphApi,
  container: string,
  { looks, pauseMs }: Patience,
): Promise<Outcome | null> {
  const end = Date.now() + looks * (pauseMs + SLOW_ANSWER_MS);
  for (let look = 1; look <= looks && Date.now() <= end; look++) {
    const answer = await api.get(container, { fields: 'status_code,status' });
    const fault = graphFault(answer);
    if (fault !== null) return asUnseen(fault);
    const status = fieldOf(answer, 'status_code');
    if (status === 'FINISHED') return null;
    if (status === 'ERROR' || status === 'EXPIRED')
      return { kind: 'REFUSED', answer: fieldOf(answer, 'status') };
    if (look < looks) await sleep(pauseMs);
  }
  return { kind: 'LATER', reason: 'SERVER_FAULT', afterSeconds: A_QUARTER_S, answer: null };
}

async function addressOf(api: GraphApi, remoteId: string): Promise<string | null> {
  return fieldOf(await api.get(remoteId, { fields: 'permalink' }), 'permalink');
}

function asUnseen(outcome: Outcome): Outcome {
  return outcome.kind === 'UNCERTAIN'
    ? { kind: 'LATER', reason: 'UNREACHABLE', afterSeconds: null, answer: outcome.answer }
    : outcome;
}

async function find(
  api: GraphApi,
  user: string,
  { text }: ChannelPost,
  container: string | null,
): Promise<Found> {
  if (container === null) return 'ABSENT';
  const answer = await api.get(container, { fields: 'status_code,status' });
  if (graphFault(answer) !== null) return 'UNKNOWN';
  const status = fieldOf(answer, 'status_code');
  if (status !== 'PUBLISHED') return status === 'FINISHED' || status === 'EXPIRED' ? 'ABSENT' : 'UNKNOWN';
  const media = await api.get(`${user}/media`, { fields: 'id,caption,permalink', limit: MOST_LOOKED_AT });
  const found = listOf(media).find(({ caption }) => caption === text);
  return {
    kind: 'SENT',
    remoteId: textIn(found?.['id']),
    remoteAddress: textIn(found?.['permalink']),
  };
}
