import type { ApiAnswer } from './call-api';
import { callApi, commonOutcome, partOf, pictureForm, textIn } from './call-api';
import type { ChannelAccess, ChannelAdapter, ChannelPost, Outcome, PostPicture } from './channel-adapter';

/**
 * Publishes in a channel of Telegram by its Bot API (`sendMessage`, `sendPhoto`; `getChat` proves the token). A bot
 * cannot read what stands in a channel and the API knows no key of idempotency: an attempt that was broken off is never
 * repeated, a person looks. The token is part of the address, which is therefore never logged.
 */
export function telegramAdapter(apiRoot: string, { target, token }: ChannelAccess): ChannelAdapter {
  const address = (method: string): string => `${apiRoot}/bot${token}/${method}`;
  const call = async (method: string, request: RequestInit): Promise<Outcome> =>
    outcomeOf(await callApi(address(method), { ...request, token }), target);
  const publish = ({ text, picture }: ChannelPost): Promise<Outcome> =>
    picture === null
      ? call('sendMessage', asJson({ chat_id: target, text }))
      : call('sendPhoto', asForm(target, text, picture));
  return {
    publish,
    canFind: false,
    find: () => Promise.resolve('UNKNOWN'),
    check: async () => {
      const outcome = await call('getChat', asJson({ chat_id: target }));
      return outcome.kind === 'SENT' ? { ...outcome, remoteId: null, remoteAddress: null } : outcome;
    },
  };
}

function asJson(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function asForm(target: string, text: string, picture: PostPicture): RequestInit {
  const { body, contentType } = pictureForm({ chat_id: target, caption: text }, { name: 'photo', picture });
  return { method: 'POST', headers: { 'content-type': contentType }, body };
}

/** Answers are `{ ok, result }` or `{ ok: false, error_code, description, parameters: { retry_after } }`. */
function outcomeOf(answer: ApiAnswer, target: string): Outcome {
  const body = 'failure' in answer ? {} : answer.body;
  const said = textIn(body['description']);
  // Nobody can look whether a message is there after a fault: a person does.
  if (!('failure' in answer) && answer.status >= 500) return { kind: 'UNCERTAIN', answer: said };
  const common = commonOutcome(answer, said);
  if (common?.kind === 'LATER') {
    const seconds = Number(partOf(body['parameters'])['retry_after']);
    return { ...common, afterSeconds: seconds > 0 ? seconds : common.afterSeconds };
  }
  if (common !== null || 'failure' in answer) return common ?? { kind: 'UNCERTAIN', answer: null };
  if (answer.status >= 400) {
    const kind = kindOf(answer.status, said ?? '');
    // No answer: it may repeat the token, or a part of it.
    return { kind, answer: kind === 'TOKEN' ? null : said };
  }
  if (body['ok'] !== true) return { kind: 'UNCERTAIN', answer: said };
  const remoteId = textIn(partOf(body['result'])['message_id']);
  const isNamed = target.startsWith('@') && remoteId !== null;
  return {
    kind: 'SENT',
    remoteId,
    remoteAddress: isNamed ? `https://t.me/${target.slice(1)}/${remoteId}` : null,
  };
}

/** 401 and 404 stand for a token that is unknown or revoked, 403 and "chat not found" for a bot without a place. */
function kindOf(status: number, said: string): 'TOKEN' | 'TARGET' | 'REFUSED' {
  if (status === 401 || status === 404) return 'TOKEN';
  return status === 403 || /chat not found|not enough rights/i.test(said) ? 'TARGET' : 'REFUSED';
}
