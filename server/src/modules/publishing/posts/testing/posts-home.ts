import type { Dialect } from '../../../../../test/dialects';
import type { Actor } from '../../../../platform/auth/actor';
import { openLog } from '../../../../platform/log';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import type { Result } from '../../../../shared/result';
import type { ProgrammesHome } from '../../../programmes/testing/programmes-home';
import { openProgrammesHome } from '../../../programmes/testing/programmes-home';
import { ROLES } from '../../../staff';
import type { ChannelCode } from '../../channels/channel.terms';
import { saveChannel } from '../../channels/save-channel';
import type { ChannelServer } from '../../channels/testing/channel-server';
import { openChannelServer, PLACES, TOKENS } from '../../channels/testing/channel-server';
import { createPost } from '../create-post';
import { approvePost, askForApproval, planPost } from '../decide-post';
import type { PostDeps } from '../post-deps';
import type { Post, PostDelivery } from '../post.entity';
import { findPost, readDeliveries } from '../posts.queries';

/** Posts on a fresh database, with networks on this machine. */
export type PostsHome = {
  readonly programmes: ProgrammesHome;
  readonly networks: ChannelServer;
  readonly deps: PostDeps;
  /** Turns a channel on. */
  readonly turnOn: (...codes: readonly (keyof typeof SETTINGS)[]) => Promise<void>;
  /** Makes a post about an event; gives its id. */
  readonly draft: (eventId: string) => Promise<string>;
  /** Makes, hands in and approves a post about an event; gives its id. */
  readonly approved: (eventId: string, plannedAt?: Date) => Promise<string>;
  readonly post: (id: string) => Promise<Post>;
  readonly delivery: (postId: string, channel: ChannelCode) => Promise<PostDelivery>;
  readonly close: () => Promise<void>;
};

const permissions = new Set(ROLES.find(({ code }) => code === 'administrator')?.permissions);
/** Who writes. */
export const WRITER: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000WR1TER',
  sessionId: 'ses_test',
  permissions,
};
/** Who approves. */
export const APPROVER: Actor = { ...WRITER, staffId: 'stf_000000000000000000APPR0VER' };
/** The secret of the webhook of tests. */
export const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

const SETTINGS = {
  TELEGRAM: { target: PLACES.telegram, token: TOKENS.telegram },
  FACEBOOK: { target: PLACES.page, token: TOKENS.graph },
  INSTAGRAM: { target: PLACES.account, token: TOKENS.graph },
  WEBHOOK: { target: null, token: SECRET },
  WHATSAPP: { target: null, token: null },
} as const;

/** Opens posts; it is nine in the morning of Tuesday 24 November 2026. */
export async function openPostsHome(dialect: Dialect): Promise<PostsHome> {
  const programmes = await openProgrammesHome(dialect);
  const networks = await openChannelServer();
  const deps: PostDeps = {
    ...programmes.deps,
    log: openLog({ level: 'silent' }),
    dataDir: '/nowhere',
    publicOrigin: 'https://pustaka.example.id',
    network: {
      telegramApiUrl: networks.telegramApiUrl,
      graphApiUrl: networks.graphApiUrl,
      post: { testOrigin: networks.origin, timeoutMs: 2_000 },
      patience: { looks: 2, pauseMs: 1 },
    },
  };
  const turnOn = async (...codes: readonly (keyof typeof SETTINGS)[]): Promise<void> => {
    for (const code of codes) {
      const { target, token } = SETTINGS[code];
      const place = code === 'WEBHOOK' ? networks.webhookUrl : target;
      valueOf(await saveChannel(deps, WRITER, { code, version: 0, isOn: true, target: place, token }));
    }
  };
  const draft = async (eventId: string) =>
    valueOf(await createPost(deps, WRITER, { subjectId: eventId })).postId;
  const approved = async (eventId: string, plannedAt?: Date): Promise<string> => {
    const id = await draft(eventId);
    if (plannedAt) valueOf(await planPost(deps, WRITER, { id, version: 1, plannedAt }));
    const version = plannedAt ? 2 : 1;
    valueOf(await askForApproval(deps, WRITER, { id, version }));
    valueOf(await approvePost(deps, APPROVER, { id, version: version + 1 }));
    return id;
  };
  return {
    programmes,
    networks,
    deps,
    turnOn,
    draft,
    approved,
    post: async (id) => some(await findPost(deps.db.read, id)),
    delivery: async (postId, channel) =>
      some((await readDeliveries(deps.db.read, [postId])).find((one) => one.channel === channel)),
    close: async () => {
      await networks.close();
      await programmes.close();
    },
  };
}

/** Gives what a use case did; throws what it refused. */
export function valueOf<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.refusals.map(({ message }) => message.EN).join(' '));
  return result.value;
}

function some<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('It is not there.');
  return value;
}
