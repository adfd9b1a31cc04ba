import type { ReactElement } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type LetterBarProps = {
  readonly parameter: string;
  /** The parameter that a new letter makes meaningless: the place in the former list. */
  readonly drops: string;
  readonly hash: string;
  readonly label: string;
};

/** Jumps to a first letter; the letter stands in the address. */
export function LetterBar({ parameter, drops, hash, label }: LetterBarProps): ReactElement {
  const { t } = useTranslation('browse');
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const current = parameters.get(parameter) ?? '';
  const to = (letter: string) => {
    const next = new URLSearchParams(parameters);
    next.delete(drops);
    if (letter === '') next.delete(parameter);
    else next.set(parameter, letter);
    return `${pathname}?${next.toString()}#${hash}`;
  };
  return (
    <nav className="letters" aria-label={`${label}: ${t('letters')}`}>
      <Link className="all" to={to('')} aria-current={current === '' ? 'true' : undefined}>
        {t('all')}
      </Link>
      {LETTERS.map((letter) => (
        <Link key={letter} to={to(letter)} aria-current={current === letter ? 'true' : undefined}>
          {letter}
        </Link>
      ))}
    </nav>
  );
}
