import { Checkbox, Textarea } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { lettersOf, previewOf } from './post-values';
import type { ChannelWords, ComposerChannel, PostForEdit, PostValues } from './post-values';

type TextPanelProps = {
  readonly post: PostForEdit;
  readonly channel: ComposerChannel;
  readonly values: PostValues;
  readonly canWrite: boolean;
  readonly onChange: (changes: Partial<PostValues>) => void;
};

const BLANK: ChannelWords = { ID: '', EN: '' };
const LONGEST = 5_000;

/** Writes the text of a channel in both languages, counts its letters with the facts, and shows it as it would be. */
export function TextPanel({ post, channel, values, canWrite, onChange }: TextPanelProps) {
  const { t } = useTranslation();
  const { code } = channel;
  const own = values.words[code];
  const { count, most } = lettersOf(post, channel, values);
  const write = (words: ChannelWords) => onChange({ words: { ...values.words, [code]: words } });
  const use = (isUsed: boolean) => {
    const { [code]: _left, ...others } = values.words;
    onChange({ words: isUsed ? { ...others, [code]: Object.values(others)[0] ?? BLANK } : others });
  };
  return (
    <section className="panel" aria-labelledby="post-text">
      <header>
        <h2 id="post-text">{t(`posts.channel.${code}`)}</h2>
        <span className="spacer" />
        <span className={count > most ? 'post-over' : 'muted small'} role="status">
          {t('posts.compose.letters', { count, most })}
        </span>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        <Checkbox
          label={t('posts.compose.use')}
          checked={own !== undefined}
          disabled={!canWrite}
          onChange={({ currentTarget }) => use(currentTarget.checked)}
        />
        {own !== undefined && (
          <>
            <Textarea
              label={t('posts.compose.indonesian')}
              description={t('posts.compose.hint')}
              autosize
              minRows={5}
              maxLength={LONGEST}
              readOnly={!canWrite}
              value={own.ID}
              onChange={({ currentTarget }) => write({ ...own, ID: currentTarget.value })}
            />
            <Textarea
              lang="en"
              label={t('posts.compose.english')}
              autosize
              minRows={4}
              maxLength={LONGEST}
              readOnly={!canWrite}
              value={own.EN}
              onChange={({ currentTarget }) => write({ ...own, EN: currentTarget.value })}
            />
            {canWrite && <CopyText own={own} values={values} onChange={onChange} />}
            <h3>{t('posts.compose.preview')}</h3>
            <p className="post-preview">{previewOf(post, own)}</p>
          </>
        )}
      </div>
    </section>
  );
}

type CopyTextProps = Pick<TextPanelProps, 'values' | 'onChange'> & { readonly own: ChannelWords };

function CopyText({ own, values, onChange }: CopyTextProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const codes = Object.keys(values.words);
  if (codes.length < 2) return null;
  const copy = () => {
    onChange({ words: Object.fromEntries(codes.map((code) => [code, own])) });
    announce(t('posts.compose.copied'));
  };
  return (
    <div>
      <Button small onClick={copy}>
        {t('posts.compose.copyTo')}
      </Button>
    </div>
  );
}
