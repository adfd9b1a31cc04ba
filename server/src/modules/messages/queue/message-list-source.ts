import { createLoaders } from '../../../platform/graphql/loader';
import type { ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { textIn } from '../../../shared/locale';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import { secretCaseById } from '../../feedback';
import { memberById } from '../../members';
import { say } from '../words/say';
import type { MessageListFilter, MessageListOrder, MessageReader } from './message-lists.queries';
import { countMessages, listMessages, NEWEST_FIRST } from './message-lists.queries';
import type { Message } from './message.entity';

type ExportedMessage = {
  readonly message: Message;
  readonly memberName: string | null;
  readonly branch: Branch | null;
};

/** The filter of a file names its branches, and a file names no sender of a secret case. */
function readerAt(clock: Clock): MessageReader {
  return { withSecret: false, heldAt: null, today: toCivilDate(clock.now()) };
}

/**
 * Writes the log of messages into files: neither text nor address stands in it, and members are named to those
 * only who may see members. Who sent a case and is kept secret is named to nobody.
 */
export const messageListSource: ListSource = defineListSource<
  MessageListFilter,
  MessageListOrder,
  ExportedMessage
>({
  name: 'messages',
  title: say('messageList.title'),
  permission: 'messages.read',
  searchNeeds: 'members.read',
  fresh: true,
  branchesOf: ({ branchIds }) => branchIds ?? [],
  narrowTo: (filter, branchIds) => ({ ...filter, branchIds }),
  filterType: 'MessageFilter',
  orderType: 'MessageOrder',
  columns: [
    {
      key: 'template',
      heading: say('messageList.template'),
      width: 30,
      cell: ({ message }, locale) => say(`messageList.templates.${message.template}`)[locale],
    },
    {
      key: 'member',
      heading: say('messageList.member'),
      width: 32,
      cell: ({ memberName }) => memberName,
    },
    {
      key: 'branch',
      heading: say('messageList.branch'),
      width: 26,
      cell: ({ branch }, locale) => (branch ? textIn(branch.name, locale) : null),
    },
    {
      key: 'channel',
      heading: say('messageList.channel'),
      cell: ({ message: { channel } }, locale) => channel && say(`messageList.channels.${channel}`)[locale],
    },
    {
      key: 'status',
      heading: say('messageList.status'),
      cell: ({ message }, locale) => say(`messageList.statuses.${message.status}`)[locale],
    },
    {
      key: 'reason',
      heading: say('messageList.reason'),
      width: 36,
      cell: ({ message: { failure } }, locale) => failure && say(`messageList.failures.${failure}`)[locale],
    },
    {
      key: 'attempts',
      heading: say('messageList.attempts'),
      kind: 'number',
      cell: ({ message }) => message.attempts,
    },
    {
      key: 'created',
      heading: say('messageList.created'),
      kind: 'date',
      cell: ({ message }) => toCivilDate(message.createdAt),
    },
    {
      key: 'sent',
      heading: say('messageList.sent'),
      kind: 'date',
      cell: ({ message: { sentAt } }) => sentAt && toCivilDate(sentAt),
    },
  ],
  mayRead: ({ actor, filter }) =>
    Promise.resolve(!filter.text?.trim() || actor.permissions.has('members.read')),
  count: ({ db, clock }, { filter }) => countMessages(db, filter, readerAt(clock)),
  read: async ({ db, clock, locale, namesOf }, { filter, orderBy, page }) => {
    const { nodes, pageInfo } = await listMessages(db, {
      filter,
      reader: readerAt(clock),
      order: orderBy ?? NEWEST_FIRST,
      page,
    });
    const names = await namesOf(nodes.flatMap(({ memberId }) => memberId ?? []));
    const loader = createLoaders({ db, locale });
    const rows = nodes.map(async (message): Promise<ExportedMessage> => {
      const { aboutId } = message;
      const isSecret = aboutId !== null && (await loader(secretCaseById).load(aboutId)) !== null;
      const memberId = isSecret ? null : message.memberId;
      const member = memberId === null ? null : await loader(memberById).load(memberId);
      const branchId = member?.homeBranchId ?? null;
      return {
        message,
        memberName: (memberId && names.get(memberId)) ?? null,
        branch: branchId === null ? null : await loader(branchById).load(branchId),
      };
    });
    return { nodes: await Promise.all(rows), pageInfo };
  },
});
