import { pictureForm, textIn } from './call-api';
import type { ChannelAccess, ChannelAdapter, ChannelPost, Found, Outcome } from './channel-adapter';
import type { GraphApi } from './graph-api';
import { fieldOf, graphFault, listOf, openGraphApi } from './graph-api';

const MOST_LOOKED_AT = '25';
/** How long before an attempt its post may be dated: clocks differ. */
const CLOCKS_DIFFER_S = 300;

/**
 * Publishes on a page of Facebook by the Graph API with a token of the page: `POST /{page}/feed` with `message` and
 * `link`, or `POST /{page}/photos` with the picture as a file. There is no key of idempotency; what became of an
 * attempt that was broken off is looked up among the newest posts of the page by its words.
 */
export function facebookAdapter(apiRoot: string, access: ChannelAccess): ChannelAdapter {
  const api = openGraphApi(apiRoot, access);
  return {
    publish: (post) => publish(api, access.target, post),
    canFind: true,
    find: (post) => find(api, access.target, post),
    check: async () => {
      const answer = await api.get(access.target, { fields: 'id,name' });
      return graphFault(answer) ?? { kind: 'SENT', remoteId: null, remoteAddress: null };
    },
  };
}

async function publish(api: GraphApi, page: string, post: ChannelPost): Promise<Outcome> {
  const { text, link, picture } = post;
  const answer =
    picture === null
      ? await api.post(`${page}/feed`, { message: text, link })
      : await api.postFile(
          `${page}/photos`,
          pictureForm({ caption: text, alt_text_custom: picture.alt }, { name: 'source', picture }),
        );
  const fault = graphFault(answer);
  if (fault !== null) return fault;
  // A photo has an id of its own beside that of the post which shows it.
  const remoteId = fieldOf(answer, 'post_id') ?? fieldOf(answer, 'id');
  return remoteId === null
    ? { kind: 'UNCERTAIN', answer: null }
    : { kind: 'SENT', remoteId, remoteAddress: `https://www.facebook.com/${remoteId}` };
}

async function find(api: GraphApi, page: string, { text, at }: ChannelPost): Promise<Found> {
  const answer = await api.get(`${page}/feed`, {
    fields: 'id,message,permalink_url,created_time',
    since: String(Math.floor(at.getTime() / 1_000) - CLOCKS_DIFFER_S),
    limit: MOST_LOOKED_AT,
  });
  if (graphFault(answer) !== null) return 'UNKNOWN';
  const found = listOf(answer).find(({ message }) => plain(message) === plain(text));
  if (!found) return 'ABSENT';
  return { kind: 'SENT', remoteId: textIn(found['id']), remoteAddress: textIn(found['permalink_url']) };
}

/** The network may change blanks and ends of lines. */
function plain(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
