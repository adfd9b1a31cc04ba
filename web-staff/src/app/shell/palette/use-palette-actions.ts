import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { useWhenWords } from '../../../lib/events/use-when-words';
import { PaletteEventsDocument } from './PaletteEvents.generated';
import { PaletteSuggestionsDocument } from './PaletteSuggestions.generated';
import { PaletteMembersDocument } from './PaletteMembers.generated';
import type { PaletteSuggestionsQuery } from './PaletteSuggestions.generated';
import type { IconName } from '../../../lib/ui/icon-paths';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import type { Permission } from '../../../lib/session/session-context';
import { useSignOut } from '../../../lib/session/use-sign-out';
import { useColourScheme } from '../../../lib/page/use-colour-scheme';
import { useLanguageChoice } from '../../../lib/page/LanguageSwitch';
import { useShellActs } from '../../../lib/page/shell-acts';
import { useNavigationChoices } from '../navigation-choices';
import { paletteSteps } from './palette-acts';
import type { PaletteStep } from './palette-acts';
import { listActNames, listPlaceNames } from './palette-names';
import { answersTo, findInPalette } from './palette-search';
import type { Findable } from './palette-search';
import { useOpenPlaces, useWhereabouts } from '../use-navigation';

/** One line of the palette. */
export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly icon: IconName;
  readonly keys?: string;
  /** Whether it is done by choosing the line, without a screen that asks or shows first. */
  readonly isAtOnce?: true;
  readonly run: () => void;
};

type FindableAction = PaletteAction & Findable;

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
  const [allPages, allActs] = [usePages(), useActs()];
  // Some of the words are enough only where nothing answers to all of them.
  const isNamed = [...allPages, ...allActs].some((thing) => answersTo(thing, text));
  const namesIt = (thing: Findable) => !isNamed || answersTo(thing, text);
  const pages = findInPalette(allPages.filter(namesIt), text);
  // What happens at once is never begun by some of its words.
  const nameable = isNamed ? allActs : allActs.filter(({ isAtOnce }) => isAtOnce !== true);
  const acts = findInPalette(nameable.filter(namesIt), text);
  const [members, events] = [useMemberSuggestions(text), useEventSuggestions(text)];
  const search = useCatalogueSearch(text);
  const go = { label: t('palette.go'), actions: pages };
  const doing = { label: t('palette.actions'), actions: acts };
  const refused = useRefusedActs(isNamed ? '' : text);
  const isMeant = text !== '' && isNamed;
  const groups = [
    // Typed words that name a place or an act mean it; those that only share a word with one mean a title.
    ...(isMeant ? [go, doing] : []),
    { label: t('palette.titles'), actions: found.titles },
    { label: t('palette.members'), actions: members.actions },
    { label: t('palette.events'), actions: events.actions },
    { label: t('palette.people'), actions: found.people },
    { label: t('palette.subjects'), actions: found.subjects },
    { label: t('palette.search'), actions: search },
    ...(isMeant ? [] : [go, doing]),
    { label: t('palette.notYours'), actions: refused },
  ];
  return { groups, isLooking: found.isLooking || members.isLooking || events.isLooking };
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

/** Lines that the library found, and whether it still looks. */
type FoundLines = { readonly actions: readonly PaletteAction[]; readonly isLooking: boolean };

/** What a query found, and how each of it is drawn as a line. */
type Found<Node> = {
  readonly nodes: readonly Node[] | undefined;
  readonly loading: boolean;
  readonly toLine: (node: Node) => PaletteAction;
};

const FEWEST_LETTERS = 3;

/**
 * Asks for words as soon as typing rests, of whoever holds a right: `query` is what a query takes, and `linesOf` what
 * it found as lines, none while other words are typed than were asked for.
 */
function useAsking(text: string, permission: Permission) {
  const { can } = useSession();
  const [asked] = useDebouncedValue(text, 200);
  const mayAsk = (words: string) => words.length >= FEWEST_LETTERS && can(permission);
  const linesOf = <Node>({ nodes = [], loading, toLine }: Found<Node>): FoundLines => ({
    actions: mayAsk(asked) && asked === text ? nodes.map(toLine) : [],
    isLooking: mayAsk(text) && (loading || asked !== text),
  });
  return { query: { variables: { text: asked }, skip: !mayAsk(asked) }, linesOf };
}

function useMemberSuggestions(text: string): FoundLines {
  const navigate = useNavigate();
  const { query, linesOf } = useAsking(text, 'MEMBERS_READ');
  const { data, loading } = useQuery(PaletteMembersDocument, { ...query, fetchPolicy: 'no-cache' });
  return linesOf({
    nodes: data?.members.edges.map(({ node }) => node),
    loading,
    toLine: ({ id, name, cardNumber }) => ({
      id,
      label: name,
      detail: cardNumber,
      icon: 'idCard',
      run: () => void navigate(paths.member(id)),
    }),
  });
}

function useEventSuggestions(text: string): FoundLines {
  const navigate = useNavigate();
  const { span } = useWhenWords();
  const { query, linesOf } = useAsking(text, 'PROGRAMMES_READ');
  const { data, loading } = useQuery(PaletteEventsDocument, query);
  return linesOf({
    nodes: data?.events.edges.map(({ node }) => node),
    loading,
    toLine: ({ id, name, startsAt, endsAt }) => ({
      id,
      label: name.text,
      detail: span(startsAt, endsAt),
      icon: 'calendar',
      run: () => void navigate(paths.event(id)),
    }),
  });
}

function usePages(): readonly FindableAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useOpenPlaces().map(({ entry, place: { to, name, chord } }) => ({
    id: to,
    label: t(`places.${name}`),
    otherNames: listPlaceNames(name),
    detail: entry.places.length > 1 ? t(`entries.${entry.name}`) : undefined,
    icon: entry.icon,
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

/** Returns what is known by the words but done by others: a name that leads nowhere would look like a gap. */
function useRefusedActs(text: string): readonly PaletteAction[] {
  const { t } = useTranslation();
  const { can } = useSession();
  if (text === '') return [];
  const others = paletteSteps
    .filter(({ permission }) => permission !== undefined && !can(permission))
    .map(({ name, icon }) => ({
      id: `not-yours-${name}`,
      label: t(`paletteActs.${name}`),
      otherNames: listActNames(name),
      detail: t('palette.askForRight'),
      icon,
      run: () => undefined,
    }));
  return others.filter((thing) => answersTo(thing, text));
}

/** Returns what this person may do: on a screen of its own, or at once. */
function useActs(): readonly FindableAction[] {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const { can } = useSession();
  const { toggle } = useColourScheme();
  const { openShortcuts } = useShellActs();
  const signOut = useSignOut();
  const chooseLanguage = useLanguageChoice();
  const pin = usePinning();
  const atOnce: readonly (Omit<PaletteStep, 'to'> & { readonly run: () => void })[] = [
    ...(pin === null ? [] : [{ name: 'pinPlace', icon: 'pin', run: pin } as const]),
    { name: 'theme', icon: 'moon', run: toggle },
    {
      name: 'language',
      icon: 'language',
      run: () => void chooseLanguage(language === 'id' ? 'en' : 'id'),
    },
    { name: 'shortcuts', icon: 'help', keys: '?', run: openShortcuts },
    { name: 'signOut', icon: 'signOut', run: () => void signOut(false) },
  ];
  const steps = paletteSteps
    .filter(({ permission }) => permission === undefined || can(permission))
    .map(({ to, ...step }) => ({ ...step, run: () => void navigate(to) }));
  const toLine = ({ name, icon, keys, run }: (typeof atOnce)[number]): FindableAction => ({
    id: name,
    label: t(`paletteActs.${name}`),
    otherNames: listActNames(name),
    icon,
    keys,
    run,
  });
  return [...steps.map(toLine), ...atOnce.map((act) => ({ ...toLine(act), isAtOnce: true as const }))];
}

/** Returns the act of pinning the open place; null where there is none to pin. */
function usePinning(): (() => void) | null {
  const { togglePin } = useNavigationChoices();
  const here = useWhereabouts();
  return here?.isPlace === true ? () => togglePin(here.place.name) : null;
}
