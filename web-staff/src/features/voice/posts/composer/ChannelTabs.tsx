import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { State } from '../../../../lib/ui/StateShape';
import { lettersOf } from './post-values';
import type { ChannelCode, ComposerChannel, PostForEdit, PostValues } from './post-values';

type ChannelTabsProps = {
  readonly post: PostForEdit;
  readonly channels: readonly ComposerChannel[];
  readonly values: PostValues;
  readonly open: ChannelCode;
  readonly onOpen: (code: ChannelCode) => void;
};

/** Lists the channels, with how long the text of each is and what it lacks; one is open. */
export function ChannelTabs({ post, channels, values, open, onOpen }: ChannelTabsProps) {
  const { t } = useTranslation();
  const used = channels.filter(({ code }) => values.words[code] !== undefined);
  return (
    <nav className="panel post-channels" aria-labelledby="post-channels">
      <header>
        <h2 id="post-channels">{t('posts.compose.channels')}</h2>
        <span className="muted small">
          {t('posts.compose.chosen', { count: used.length, total: channels.length })}
        </span>
      </header>
      <ul>
        {channels.map((channel) => (
          <li key={channel.code}>
            <button
              type="button"
              aria-current={channel.code === open ? 'true' : undefined}
              onClick={() => onOpen(channel.code)}
            >
              <ChannelLine post={post} channel={channel} values={values} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ChannelLineProps = Pick<ChannelTabsProps, 'post' | 'values'> & { readonly channel: ComposerChannel };

function ChannelLine({ post, channel, values }: ChannelLineProps) {
  const { t } = useTranslation();
  const { count, most } = lettersOf(post, channel, values);
  const [state, words] = useStanding(channel, values, count - most);
  return (
    <>
      <StateShape state={state} />
      <span>
        <b>{t(`posts.channel.${channel.code}`)}</b>
        <small>{words}</small>
      </span>
      <small className="nowrap">
        {count} / {most}
      </small>
    </>
  );
}

function useStanding(
  { code, isOn, kind }: ComposerChannel,
  { words }: PostValues,
  over: number,
): readonly [State, string] {
  const { t } = useTranslation();
  if (words[code] === undefined) return ['returned', t('posts.compose.empty')];
  if (over > 0) return ['blocked', t('posts.compose.over', { count: over })];
  if (kind === 'BY_HAND') return ['ok', t('posts.compose.byHand')];
  return isOn ? ['ok', t('posts.compose.ready')] : ['attention', t('posts.compose.isOff')];
}
