import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import type { Choice } from '../../../../lib/ui/ChoicePicker';
import { MovableRow, movedTo } from '../../../../lib/ui/MovableRow';
import type { Mention } from './story-values';
import { useMentionChoices } from './use-mention-choices';

const KINDS = { ttl: 'title', ctb: 'person', evt: 'event', gui: 'guide' } as const;

type MentionsFieldProps = {
  readonly mentions: readonly Mention[];
  readonly onChange: (mentions: readonly Mention[]) => void;
};

/** Asks for what a story names: titles, people, events and guides, found by typing and put in an order. */
export function MentionsField({ mentions, onChange }: MentionsFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = useMentionChoices(text);
  const choose = ({ id, label }: Choice) => {
    const kind = Object.entries(KINDS).find(([prefix]) => id.startsWith(`${prefix}_`))?.[1] ?? 'gone';
    if (!mentions.some((one) => one.id === id)) onChange([...mentions, { id, label, kind }]);
  };
  return (
    <ChoicePicker
      label={t('stories.mentions')}
      path="mentionIds"
      placeholder={t('stories.mentionsPlaceholder')}
      text={text}
      onText={setText}
      choices={isWaiting ? [] : found}
      waiting={isWaiting ? t('common.searching') : undefined}
      onChoose={choose}
      onRemoveLast={() => onChange(mentions.slice(0, -1))}
      above={
        mentions.length > 0 && (
          <ul className="credit-rows">
            {mentions.map((mention, index) => (
              <MovableRow
                key={mention.id}
                name={mention.label}
                index={index}
                count={mentions.length}
                onMove={(to) => onChange(movedTo(mentions, index, to))}
                onRemove={() => onChange(mentions.filter(({ id }) => id !== mention.id))}
              >
                <span className="muted small"> {t(`stories.kind.${mention.kind}`)}</span>
              </MovableRow>
            ))}
          </ul>
        )
      }
    />
  );
}
