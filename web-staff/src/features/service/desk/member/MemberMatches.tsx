import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import type { Translate } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { useDisplay } from '../../../../lib/ui/use-display';
import { MemberMatchesDocument } from './MemberMatches.generated';
import type { MemberMatchesQuery } from './MemberMatches.generated';
import { useDesk, useDeskState } from '../use-desk';
import { isIsbn } from '../scanning/scanned-text';

/** The id of the list, for the box that steers it. */
export const MATCHES_ID = 'member-matches';

type Match = MemberMatchesQuery['members']['edges'][number]['node'];

/** Returns the people whom the typed words found, the one marked, and the keys that the scan box hands on. */
export function useMemberMatches() {
  const desk = useDesk();
  const { search } = useDeskState();
  const { data, error, loading } = useQuery(MemberMatchesDocument, {
    variables: { text: search ?? '' },
    skip: search === null,
    fetchPolicy: 'no-cache',
  });
  const people = search === null ? [] : (data?.members.edges.map(({ node }) => node) ?? []);
  const [index, setIndex] = useState(0);
  useEffect(() => setIndex(0), [search]);
  useSpokenMatches(search === null || loading ? null : (data?.members.totalCount ?? null));
  const open = (match: Match | undefined) =>
    match !== undefined && desk.openMember({ id: match.id, cardNumber: match.cardNumber });
  const onKey = (key: string) => {
    if (search === null) return false;
    if (key === 'ArrowDown') setIndex((last) => Math.min(last + 1, people.length - 1));
    else if (key === 'ArrowUp') setIndex((last) => Math.max(last - 1, 0));
    else if (key === 'Enter') open(people[index]);
    else desk.closeSearch();
    return true;
  };
  return {
    search,
    people,
    index,
    error,
    isLoading: loading,
    open,
    onKey,
    isOpen: people.length > 0,
    activeId: people.length > 0 ? `${MATCHES_ID}-${index}` : undefined,
  };
}

function useSpokenMatches(count: number | null): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  useEffect(() => {
    if (count !== null) announce(t('desk.matchesCount', { count }));
  }, [count, announce, t]);
}

/** Lists the people found; the marked one opens with Enter. */
export function MemberMatches({
  search,
  people,
  index,
  error,
  isLoading,
  open,
}: ReturnType<typeof useMemberMatches>) {
  const { t } = useTranslation();
  if (search === null) return null;
  return (
    <div className="matches popover">
      {error !== undefined && <FaultNote error={error} />}
      {people.length === 0 && !isLoading && error === undefined && (
        <p className="matches-none">{noneWords(search, t)}</p>
      )}
      {people.length > 0 && (
        <ul role="listbox" id={MATCHES_ID} aria-label={t('desk.matches', { text: search })}>
          {people.map((person, place) => (
            <MatchLine
              key={person.id}
              person={person}
              place={place}
              isMarked={place === index}
              onOpen={() => open(person)}
            />
          ))}
        </ul>
      )}
      <p className="matches-foot">
        <Link to={paths.catalogueSearch(search)}>{t('desk.searchTitles', { text: search })}</Link>
        <span className="spacer" />
        <span className="quiet small">{t('desk.matchHint')}</span>
      </p>
    </div>
  );
}

// Whoever typed a number was looking for a card or a copy, and no name has digits.
function noneWords(search: string, t: Translate): string {
  if (isIsbn(search)) return t('desk.isbn');
  return /\d/.test(search) ? t('desk.unknownText') : t('desk.noMatches', { text: search });
}

type MatchLineProps = {
  readonly person: Match;
  readonly place: number;
  readonly isMarked: boolean;
  readonly onOpen: () => void;
};

// The scan box keeps the focus and steers this list, so its options take no keys of their own.
function MatchLine({ person, place, isMarked, onOpen }: MatchLineProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return (
    <li
      role="option"
      id={`${MATCHES_ID}-${place}`}
      aria-selected={isMarked}
      className="match"
      tabIndex={-1}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Enter' && onOpen()}
    >
      <span className="medium">{person.name}</span>
      <span className="quiet">
        {person.cardNumber} · {person.category.name.text} · {t(`desk.standing.${person.standing}`)}
      </span>
      <span className="quiet small">{date(person.expiresOn)}</span>
    </li>
  );
}
