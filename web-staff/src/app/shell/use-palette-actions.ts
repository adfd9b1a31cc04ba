import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { useWhenWords } from '../../lib/events/use-when-words';
import { PaletteEventsDocument } from './PaletteEvents.generated';
import { PaletteSuggestionsDocument } from './PaletteSuggestions.generated';
import { PaletteMembersDocument } from './PaletteMembers.generated';
import type { PaletteSuggestionsQuery } from './PaletteSuggestions.generated';
import type { IconName } from '../../lib/ui/icon-paths';
import { paths } from '../../lib/paths';
import { useSession } from '../../lib/session/session-context';
import { useSignOut } from '../../lib/session/use-sign-out';
import { useColourScheme } from '../../lib/page/use-colour-scheme';
import { useLanguageChoice } from '../../lib/page/LanguageSwitch';
import { useOpenPlaces } from './use-navigation';

/** One line of the palette. */
export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
};

/** Lines under one head. */
export type PaletteGroup = { readonly label: string; readonly actions: readonly PaletteAction[] };

type Suggestion = PaletteSuggestionsQuery['catalogueSuggestions'][number];

/** Returns what the palette offers for the words typed so far. */
export function usePaletteActions(query: string): {
  readonly groups: readonly PaletteGroup[];
  readonly isLooking: boolean;
} {
  const { t } = useTranslation();
  const text = query.trim();
  const found = useSuggestions(text);
  const pages = matching(usePages(), text);
  const acts = matching(useActs(), text);
  const search = useCatalogueSearch(text);
  const groups = [
    { label: t('palette.titles'), actions: found.titles },
    { label: t('palette.members'), actions: useMemberSuggestions(text) },
    { label: t('palette.events'), actions: useEventSuggestions(text) },
    { label: t('palette.people'), actions: found.people },
    { label: t('palette.subjects'), actions: found.subjects },
    { label: t('palette.go'), actions: [...pages, ...search] },
    { label: t('palette.actions'), actions: acts },
  ];
  return { groups, isLooking: found.isLooking };
}

function useSuggestions(text: string) {
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(text, 120);
  const { data, previousData, loading } = useQuery(PaletteSuggestionsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const shown = asked.length < 2 ? [] : ((data ?? previousData)?.catalogueSuggestions ?? []);
  const of = (kind: Suggestion['kind'], icon: IconName, address: (suggestion: Suggestion) => string) =>
    shown
      .filter((one) => one.kind === kind)
      .map((one) => ({
        id: one.targetId,
        label: one.text,
        detail: one.detail ?? undefined,
        icon,
        run: () => void navigate(address(one)),
      }));
  return {
    titles: of('TITLE', 'book', ({ targetId }) => paths.title(targetId)),
    people: of('CONTRIBUTOR', 'user', ({ targetId }) => paths.contributor(targetId)),
    subjects: of('SUBJECT', 'tag', ({ targetId, text: heading }) => paths.titlesAbout(targetId, heading)),
    isLooking: loading || asked !== text,
  };
}

function useMemberSuggestions(text: string): readonly PaletteAction[] {
  const navigate = useNavigate();
  const { can } = useSession();
  const [asked] = useDebouncedValue(text, 200);
  const { data } = useQuery(PaletteMembersDocument, {
    variables: { text: asked },
    skip: asked.length < 3 || !can('MEMBERS_READ'),
    fetchPolicy: 'no-cache',
  });
  const shown = asked.length < 3 || asked !== text ? [] : (data?.members.edges ?? []);
  return shown.map(({ node }) => ({
    id: node.id,
    label: node.name,
    detail: node.cardNumber,
    icon: 'idCard',
    run: () => void navigate(paths.member(node.id)),
  }));
}

function useEventSuggestions(text: string): readonly PaletteAction[] {
  const navigate = useNavigate();
  const { can } = useSession();
  const { span } = useWhenWords();
  const [asked] = useDebouncedValue(text, 200);
  const { data } = useQuery(PaletteEventsDocument, {
    variables: { text: asked },
    skip: asked.length < 3 || !can('PROGRAMMES_READ'),
  });
  const shown = asked.length < 3 || asked !== text ? [] : (data?.events.edges ?? []);
  return shown.map(({ node }) => ({
    id: node.id,
    label: node.name.text,
    detail: span(node.startsAt, node.endsAt),
    icon: 'calendar',
    run: () => void navigate(paths.event(node.id)),
  }));
}

function usePages(): readonly PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useOpenPlaces().map(({ entry: { icon }, place: { to, name, chord } }) => ({
    id: to,
    label: t(`places.${name}`),
    icon,
    keys: chord === undefined ? undefined : `G ${chord}`,
    run: () => void navigate(to),
  }));
}

function useCatalogueSearch(text: string): readonly PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (text === '') return [];
  return [
    {
      id: 'search',
      label: t('palette.searchFor', { text }),
      icon: 'arrowRight',
      run: () => void navigate(paths.catalogueSearch(text)),
    },
  ];
}

/** Returns what this person may begin: a title, an event, a member, the first day. */
function useNewThings(): readonly PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { can } = useSession();
  return [
    ...(can('CATALOGUE_EDIT')
      ? [
          {
            id: 'new-title',
            label: t('palette.newTitle'),
            icon: 'plus' as const,
            keys: 'Alt N',
            run: () => void navigate(paths.newTitle),
          },
        ]
      : []),
    ...(can('PROGRAMMES_WRITE')
      ? [
          {
            id: 'new-event',
            label: t('events.create'),
            icon: 'calendar' as const,
            run: () => void navigate(paths.newEvent),
          },
        ]
      : []),
    ...(can('MEMBERS_EDIT')
      ? [
          {
            id: 'new-member',
            label: t('palette.newMember'),
            icon: 'idCard' as const,
            run: () => void navigate(paths.newMember),
          },
        ]
      : []),
    ...(can('LIBRARY_EDIT')
      ? [
          {
            id: 'first-day',
            label: t('firstDay.title'),
            icon: 'check' as const,
            run: () => void navigate(paths.firstDay),
          },
        ]
      : []),
  ];
}

function useActs(): readonly PaletteAction[] {
  const { t } = useTranslation();
  const newThings = useNewThings();
  const { toggle } = useColourScheme();
  const signOut = useSignOut();
  const chooseLanguage = useLanguageChoice();
  const { language } = useTranslation();
  return [
    ...newThings,
    { id: 'theme', label: t('palette.toggleTheme'), icon: 'moon', run: toggle },
    {
      id: 'language',
      label: t('palette.switchLanguage'),
      icon: 'language',
      run: () => void chooseLanguage(language === 'id' ? 'en' : 'id'),
    },
    { id: 'sign-out', label: t('shell.signOut'), icon: 'signOut', run: () => void signOut(false) },
  ];
}

function matching(actions: readonly PaletteAction[], text: string): readonly PaletteAction[] {
  const wanted = text.toLowerCase();
  return actions.filter(({ label }) => label.toLowerCase().includes(wanted));
}
