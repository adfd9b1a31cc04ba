import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/Icon';
import type { Suggestion } from './use-suggestions';

const ICONS: Readonly<Record<Suggestion['kind'], IconName>> = {
  TITLE: 'book',
  CONTRIBUTOR: 'person',
  SUBJECT: 'subject',
  EVENT: 'calendar',
  GUIDE: 'list',
};

type SuggestionListProps = {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
};

/** Names the element of one completion, for `aria-activedescendant`. */
export function suggestionId(id: string, place: number): string {
  return `${id}-option-${place}`;
}

/** Lists completions below the box; the focus stays in the box, so a press must not take it. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  return (
    <ul className="suggestions" role="listbox" id={`${id}-list`} aria-label={t('suggestions')}>
      {suggestions.map((suggestion, place) => (
        // The keys of the list are handled by the box, as the combobox pattern asks.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are handled by the text box, which keeps the focus
        <li
          key={`${suggestion.kind}-${suggestion.targetId}`}
          id={suggestionId(id, place)}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <Icon name={ICONS[suggestion.kind]} />
          <span>
            <b>{suggestion.text}</b>
            <small>
              {[
                suggestion.detail ?? t(`suggestionKind.${suggestion.kind}`),
                suggestion.day ? civilDate(suggestion.day, language) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
