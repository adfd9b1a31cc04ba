import { useEffect, useRef, useState } from 'react';

import { useLetters } from '../keyboard/use-letters';
import { Icon } from '../ui/Icon';
import type { ListHandle } from './use-list-state';

const TYPING_PAUSE_MS = 220;

type SearchBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly handle: ListHandle;
};

/** Draws the search box of a list, whose words stand in the address; `/` leads into it. */
export function SearchBox({ label, placeholder, handle: { state, change } }: SearchBoxProps) {
  const [typed, setTyped] = useState(state.text);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLetters([['/', () => box.current?.select()]]);
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(state.text);
  }, [state.text]);
  // Words begin with the usual order of a search: what fits best stands in front.
  const search = (text: string) => change({ text: text.trim(), sort: '' }, { replace: true });
  const searchSoon = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), TYPING_PAUSE_MS);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        search(typed);
      }}
    >
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => searchSoon(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
        placeholder={placeholder}
        aria-label={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
      />
      <kbd aria-hidden="true">{'/'}</kbd>
    </form>
  );
}
