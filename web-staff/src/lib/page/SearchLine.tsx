import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

import { Icon } from '../ui/Icon';

const TYPING_PAUSE_MS = 220;

/**
 * Draws a search box whose words stand in the address as `q`, beside its filters; a new search begins at its
 * first page.
 */
export function SearchLine({ label, placeholder }: { readonly label: string; readonly placeholder: string }) {
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('q') ?? '');
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHotkeys([['/', () => box.current?.select()]]);
  const searchNow = (text: string) => {
    const next = new URLSearchParams(search);
    for (const old of ['q', 'after', 'before']) next.delete(old);
    if (text.trim() !== '') next.set('q', text.trim());
    setSearch(next, { replace: true });
  };
  const searchSoon = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => searchNow(text), TYPING_PAUSE_MS);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        searchNow(typed);
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
