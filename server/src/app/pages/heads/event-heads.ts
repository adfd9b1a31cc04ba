import * as v from 'valibot';

import { pathTo, localPath } from '../routes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { eventFacts } from '../structured-data/event-facts';
import { localizedShape } from './answer-parts';
import { placeText, whenText } from './event-texts';
import { fullEvent } from './full-answers';
import type { PageContext, PageSummary, Summarise } from './page-head';

const text = v.string();
const maybeText = v.nullable(text);

const eventShape = v.object({ event: v.nullable(fullEvent) });
const programmeShape = v.object({
  programme: v.nullable(v.object({ name: localizedShape, summary: v.nullable(localizedShape) })),
});
const personShape = v.object({
  eventPerson: v.nullable(
    v.object({ path: maybeText, name: text, isPublic: v.boolean(), headline: v.nullable(localizedShape) }),
  ),
});

/** Sums up the calendar. */
export const eventsHead: Summarise = (_answer, { words }) => ({
  description: words.eventsDescription,
  query: ['bulan', 'pekan', 'jenis', 'untuk', 'cabang'],
});

/** Sums up an event: when, where, what. */
export const eventHead: Summarise = (answer, context) => {
  const { event } = v.parse(eventShape, answer);
  if (event === null) return 'missing';
  const { words, locale } = context;
  const first = event.sessions.find(({ status }) => status !== 'CANCELLED');
  const parts = [first && whenText(first, context), placeText(event.place, context), event.summary?.text];
  const programme =
    event.programme === null
      ? []
      : [{ label: event.programme.name.text, path: localPath(event.programme.path, locale) }];
  const crumbs = [
    { label: words.events, path: pathTo('events', locale) },
    ...programme,
    { label: event.name.text, path: localPath(event.path, locale) },
  ];
  const described = eventFacts(event, context);
  return {
    description: parts.filter(Boolean).join('. '),
    picture: {
      path: event.sharePicture.url.replace(/svg$/, 'png'),
      width: 1200,
      height: 630,
      alt: event.name.text,
    },
    facts: [...(described === null ? [] : [described]), breadcrumbFacts(crumbs, context)],
  };
};

/** Sums up a programme. */
export const programmeHead: Summarise = (answer, context) => {
  const { programme } = v.parse(programmeShape, answer);
  return programme === null
    ? 'missing'
    : makersHead(programme.name.text, programme.summary?.text ?? '', context);
};

/** Sums up somebody who makes events. */
export const eventPersonHead: Summarise = (answer, context) => {
  const { eventPerson: person } = v.parse(personShape, answer);
  if (person === null || !person.isPublic) return 'missing';
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: person.name,
    url: context.origin + localPath(person.path ?? '', context.locale),
    ...(person.headline !== null ? { description: person.headline.text } : {}),
  };
  const summary = makersHead(person.name, person.headline?.text ?? '', context);
  return { ...summary, facts: [described, ...(summary.facts ?? [])] };
};

/** Sums up whether a certificate is real. Search engines list none of them. */
export const certificateHead: Summarise = (_answer, { words }) => ({
  description: words.certificateLead,
  isListed: false,
});

function makersHead(name: string, lead: string, context: PageContext): PageSummary {
  const { words, locale, place } = context;
  const crumbs = [
    { label: words.events, path: pathTo('events', locale) },
    { label: name, path: pathTo(place.page, locale, place.id) },
  ];
  return {
    description: lead === '' ? words.eventsDescription : lead,
    facts: [breadcrumbFacts(crumbs, context)],
  };
}
