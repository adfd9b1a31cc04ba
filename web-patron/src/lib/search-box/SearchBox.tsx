import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement, ReactNode, RefObject } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { usePaths } from '../language';
import { SEARCH_PARAMETERS } from '../search-parameters';
import { SuggestionList, suggestionId } from './SuggestionList';
import { useSuggestions } from './use-suggestions';
import type { Suggestion } from './use-suggestions';

type SearchBoxProps = {
  readonly className: string;
  readonly boxClassName: string;
  readonly initialText?: string;
  /** Parameters that a search from here keeps, for example the children's audience. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly button: ReactNode;
};

/**
 * Is the one search of the portal: a combobox with completions; Enter searches, a chosen completion opens its
 * page.
 */
export function SearchBox({
  className,
  boxClassName,
  initialText = '',
  kept,
  button,
}: SearchBoxProps): ReactElement {
  const { t } = useTranslation('portal');
  const paths = usePaths();
  const id = useId();
  const box = useSearchBox(initialText, kept);
  return (
    <form
      className={className}
      role="search"
      action={paths.to('search')}
      method="get"
      onSubmit={box.onSearch}
    >
      {Object.entries(kept ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={boxClassName}>
        <div className="combo">
          <label className="hide" htmlFor={id}>
            {t('searchLabel')}
          </label>
          <input
            ref={box.field}
            id={id}
            name={SEARCH_PARAMETERS.text}
            type="search"
            value={box.text}
            placeholder={t('searchHint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            role="combobox"
            aria-expanded={box.isOpen}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={box.isOpen && box.active >= 0 ? suggestionId(id, box.active) : undefined}
            onChange={(event) => box.onType(event.target.value)}
            onKeyDown={box.onKey}
            onBlur={box.onLeave}
          />
          {box.isOpen && (
            <SuggestionList
              id={id}
              suggestions={box.suggestions}
              active={box.active}
              onChoose={box.onChoose}
            />
          )}
          <span className="hide" role="status">
            {box.isOpen ? t('suggestionCount', { count: box.suggestions.length }) : ''}
          </span>
        </div>
        {button}
      </div>
    </form>
  );
}

function useSearchBox(initialText: string, kept: Readonly<Record<string, string>> = {}) {
  const navigate = useNavigate();
  const paths = usePaths();
  const [text, setText] = useState(initialText);
  const [isTyping, setIsTyping] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useTypedBefore(setText);
  const suggestions = useSuggestions(text, isTyping);
  const close = () => (setIsTyping(false), setActive(-1));
  const onChoose = (suggestion: Suggestion) => (close(), void navigate(paths.local(suggestion.path)));
  const onSearch = (event: FormEvent) => {
    event.preventDefault();
    const chosen = suggestions[active];
    if (chosen !== undefined) return onChoose(chosen);
    close();
    void navigate(
      paths.search({ ...(text.trim() === '' ? {} : { [SEARCH_PARAMETERS.text]: text.trim() }), ...kept }),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && suggestions.length > 0) {
      // The browser would clear the text; the first Escape only closes the list.
      event.preventDefault();
      return close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || suggestions.length === 0) return;
    event.preventDefault();
    setActive(nextActive(active, step, suggestions.length));
  };
  const onType = (typed: string) => (setText(typed), setIsTyping(true), setActive(-1));
  return {
    text,
    field,
    active,
    suggestions,
    isOpen: suggestions.length > 0,
    onType,
    onKey,
    onSearch,
    onChoose,
    onLeave: close,
  };
}

/** Takes over what somebody typed while the scripts were on their way. */
function useTypedBefore(take: (text: string) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== field.current?.defaultValue) take(typed);
  }, [take]);
  return field;
}

/** Steps through the list and the text itself (-1), round and round. */
function nextActive(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}
