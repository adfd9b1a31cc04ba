import type { GenericSchema } from 'valibot';
import * as v from 'valibot';

import { toCivilDate } from '../../shared/civil-date';
import { idPrefix } from '../../shared/id';
import { toComingVariables, toEventsVariables } from './event-variables';
import { toSmallBusinessVariables } from './guide-variables';
import { parsePageArguments } from './list-page';
import { toBrowseVariables, toListVariables } from './list-variables';
import type { PageName } from './routes';
import { toDirectoryVariables } from './directory-variables';
import { toSearchVariables } from './search-variables';
import { childrenShape, schoolsShape } from './shapes/audience-shapes';
import {
  certificateShape,
  eventPersonShape,
  eventShape,
  eventsShape,
  programmeShape,
} from './shapes/event-shapes';
import { consultationsShape } from './shapes/consultation-shapes';
import { businessShape, directoryShape } from './shapes/business-shapes';
import { guideShape, smallBusinessShape } from './shapes/guide-shapes';
import { cashFlowToolShape, priceToolShape, sizeToolShape } from './shapes/tool-shapes';
import { toPriceInput, toSizeVariables } from './tool-variables';
import {
  browseShape,
  contributorShape,
  homeShape,
  searchShape,
  subjectShape,
  titlePageShape,
  visitShape,
} from './shapes/page-shapes';
import { readingListShape, readingListsShape } from './shapes/reading-list-shapes';
import { statementShape } from './shapes/statement-shapes';
import { businessView, directoryView } from './views/business-views';
import { cashFlowView } from './views/cash-flow-view';
import { certificateView } from './views/certificate-view';
import { consultationsView } from './views/consultations-view';
import { contributorView, subjectView } from './views/authority-view';
import { browseView } from './views/browse-view';
import { dataView } from './views/data-view';
import { childrenView, schoolsView } from './views/door-views';
import { eventView } from './views/event-view';
import { eventsView } from './views/events-view';
import { guideView } from './views/guide-view';
import { homeView } from './views/home-view';
import { memberView } from './views/member-views';
import type { FirstOperation, PageView, Scene } from './views/page-view';
import { priceToolView } from './views/price-tool-view';
import { eventPersonView, programmeView } from './views/programme-view';
import { readingListView } from './views/reading-list-view';
import { readingListsView } from './views/reading-lists-view';
import { searchView } from './views/search-view';
import { sizeToolView } from './views/size-tool-view';
import { statementView } from './views/statement-view';
import { smallBusinessView } from './views/small-business-view';
import { titleView } from './views/title-view';
import { visitView } from './views/visit-view';

/** What a page begins with and how it is written; `missing` means: there is no such thing. */
export type PageDefinition = {
  /**
   * The first operation of the portal on this page; null when it needs none, 'missing' when the id cannot
   * exist.
   */
  readonly operation: (scene: Scene) => FirstOperation | null | 'missing';
  readonly view: (answer: unknown, scene: Scene) => PageView | 'missing';
};

const LISTS_ON_A_PAGE = 20;
const TITLES_OF_A_LIST = 20;

/** Every page of the portal. */
export const PAGES: Readonly<Record<PageName, PageDefinition>> = {
  home: page(
    homeShape,
    { operationName: 'HomePage', variables: ({ locale, now }) => ({ locale, from: toCivilDate(now) }) },
    homeView,
  ),
  search: page(
    searchShape,
    {
      operationName: 'SearchPage',
      variables: ({ parameters, locale, now }) => toSearchVariables(parameters, locale, toCivilDate(now)),
    },
    searchView,
  ),
  title: page(
    titlePageShape,
    {
      operationName: 'TitlePage',
      prefix: 'ttl',
      variables: ({ place, locale }) => ({ id: place.id, locale }),
    },
    ({ title }, scene) => (title === null ? 'missing' : titleView(title, scene)),
  ),
  contributor: page(
    contributorShape,
    {
      operationName: 'ContributorPage',
      prefix: 'ctb',
      variables: ({ place, parameters, locale }) => toListVariables(place.id, parameters, locale),
    },
    ({ contributor }, scene) => (contributor === null ? 'missing' : contributorView(contributor, scene)),
  ),
  subject: page(
    subjectShape,
    {
      operationName: 'SubjectPage',
      prefix: 'sbj',
      variables: ({ place, parameters, locale }) => toListVariables(place.id, parameters, locale),
    },
    ({ subject }, scene) => (subject === null ? 'missing' : subjectView(subject, scene)),
  ),
  browse: page(
    browseShape,
    {
      operationName: 'BrowsePage',
      variables: ({ parameters, locale }) => toBrowseVariables(parameters, locale),
    },
    browseView,
  ),
  visit: page(
    visitShape,
    { operationName: 'VisitPage', variables: ({ locale }) => ({ locale }) },
    ({ branches }, scene) => visitView(branches, scene),
  ),
  lendingRules: statementPage('LENDING'),
  privacy: statementPage('PRIVACY'),
  accessibility: statementPage('ACCESSIBILITY'),
  directory: page(
    directoryShape,
    { operationName: 'DirectoryPage', variables: ({ parameters }) => toDirectoryVariables(parameters) },
    directoryView,
  ),
  business: page(
    businessShape,
    { operationName: 'BusinessPage', variables: ({ place }) => ({ slug: place.id }) },
    ({ business }, scene) => (business === null ? 'missing' : businessView(business, scene)),
  ),
  smallBusiness: page(
    smallBusinessShape,
    {
      operationName: 'SmallBusinessPage',
      variables: ({ parameters, locale, now }) => toSmallBusinessVariables(parameters, locale, now),
    },
    smallBusinessView,
  ),
  guide: page(
    guideShape,
    {
      operationName: 'GuidePage',
      variables: ({ place, locale, now }) => ({ slug: place.id, from: toCivilDate(now), locale }),
    },
    ({ guide, events }, scene) => (guide === null ? 'missing' : guideView({ ...guide, events }, scene)),
  ),
  sizeTool: page(
    sizeToolShape,
    {
      operationName: 'SizeToolPage',
      variables: ({ parameters, locale }) => toSizeVariables(parameters, locale),
    },
    sizeToolView,
  ),
  priceTool: {
    operation: ({ parameters }) => {
      const input = toPriceInput(parameters);
      return input === null ? null : { operationName: 'PriceToolPage', variables: { input } };
    },
    view: (answer, scene) => priceToolView(answer === null ? null : v.parse(priceToolShape, answer), scene),
  },
  cashFlowTool: page(
    cashFlowToolShape,
    { operationName: 'CashFlowToolPage', variables: ({ locale }) => ({ locale }) },
    cashFlowView,
  ),
  events: page(
    eventsShape,
    {
      operationName: 'EventsPage',
      variables: ({ parameters, locale, now }) => toEventsVariables(parameters, locale, now),
    },
    ({ eventCalendar }, scene) => eventsView(eventCalendar, scene),
  ),
  event: page(
    eventShape,
    {
      operationName: 'EventPage',
      prefix: 'evt',
      variables: ({ place, locale }) => ({ id: place.id, locale }),
    },
    ({ event }, scene) => (event === null ? 'missing' : eventView(event, scene)),
  ),
  children: page(
    childrenShape,
    { operationName: 'ChildrenPage', variables: ({ locale, now }) => ({ locale, from: toCivilDate(now) }) },
    childrenView,
  ),
  schools: page(
    schoolsShape,
    { operationName: 'SchoolsPage', variables: ({ locale, now }) => ({ locale, from: toCivilDate(now) }) },
    schoolsView,
  ),
  propose: { operation: () => null, view: (_answer, scene) => memberView('propose', scene) },
  proposal: { operation: () => null, view: (_answer, scene) => memberView('proposal', scene) },
  registration: { operation: () => null, view: (_answer, scene) => memberView('registration', scene) },
  programme: page(
    programmeShape,
    {
      operationName: 'ProgrammePage',
      prefix: 'prg',
      variables: ({ place, locale, now }) => toComingVariables(place.id, locale, now),
    },
    ({ programme }, scene) => (programme === null ? 'missing' : programmeView(programme, scene)),
  ),
  eventPerson: page(
    eventPersonShape,
    {
      operationName: 'EventPersonPage',
      prefix: 'evp',
      variables: ({ place, locale, now }) => toComingVariables(place.id, locale, now),
    },
    ({ eventPerson }, scene) =>
      eventPerson === null || !eventPerson.isPublic ? 'missing' : eventPersonView(eventPerson, scene),
  ),
  certificate: page(
    certificateShape,
    {
      operationName: 'CertificatePage',
      variables: ({ place, parameters, locale }) => ({
        number: place.id,
        code: (parameters.get('k') ?? '').slice(0, 40),
        locale,
      }),
    },
    certificateView,
  ),
  data: { operation: () => null, view: (_answer, scene) => dataView(scene) },
  consultations: page(
    consultationsShape,
    { operationName: 'ConsultationsPage', variables: ({ locale }) => ({ locale }) },
    ({ mentors }, scene) => consultationsView(mentors, scene),
  ),
  businessPath: { operation: () => null, view: (_answer, scene) => memberView('businessPath', scene) },
  signIn: { operation: () => null, view: (_answer, scene) => memberView('signIn', scene) },
  join: { operation: () => null, view: (_answer, scene) => memberView('join', scene) },
  myLibrary: { operation: () => null, view: (_answer, scene) => memberView('myLibrary', scene) },
  myMessages: { operation: () => null, view: (_answer, scene) => memberView('myMessages', scene) },
  myData: { operation: () => null, view: (_answer, scene) => memberView('myData', scene) },
  myBusiness: { operation: () => null, view: (_answer, scene) => memberView('myBusiness', scene) },
  mySecurity: { operation: () => null, view: (_answer, scene) => memberView('mySecurity', scene) },
  myHistory: { operation: () => null, view: (_answer, scene) => memberView('myHistory', scene) },
  myLists: { operation: () => null, view: (_answer, scene) => memberView('myLists', scene) },
  readingLists: page(
    readingListsShape,
    {
      operationName: 'ReadingListsPage',
      variables: ({ parameters }) => parsePageArguments(parameters, LISTS_ON_A_PAGE),
    },
    readingListsView,
  ),
  readingList: {
    operation: ({ place, parameters, locale }) =>
      idPrefix(place.id) === 'rls'
        ? {
            operationName: 'ReadingListPage',
            variables: { id: place.id, ...parsePageArguments(parameters, TITLES_OF_A_LIST), locale },
          }
        : null,
    view: (answer, scene) => {
      const list = answer === null ? null : v.parse(readingListShape, answer).readingList;
      // A private list is written for its owner alone, once the portal knows who asks.
      return list === null ? memberView('readingList', scene) : readingListView(list, scene);
    },
  },
  forgotPassword: { operation: () => null, view: (_answer, scene) => memberView('forgotPassword', scene) },
  setPassword: { operation: () => null, view: (_answer, scene) => memberView('setPassword', scene) },
  verify: { operation: () => null, view: (_answer, scene) => memberView('verify', scene) },
};

function statementPage(kind: 'LENDING' | 'PRIVACY' | 'ACCESSIBILITY'): PageDefinition {
  return page(
    statementShape,
    { operationName: 'StatementPage', variables: ({ locale }) => ({ kind, locale }) },
    ({ statement }, scene) => statementView(statement, scene),
  );
}

type Opening = {
  readonly operationName: string;
  readonly prefix?: string;
  readonly variables: (scene: Scene) => Readonly<Record<string, unknown>>;
};

function page<Answer>(
  shape: GenericSchema<unknown, Answer>,
  opening: Opening,
  view: (answer: Answer, scene: Scene) => PageView | 'missing',
): PageDefinition {
  return {
    operation: (scene) => {
      if (opening.prefix !== undefined && idPrefix(scene.place.id) !== opening.prefix) return 'missing';
      return { operationName: opening.operationName, variables: opening.variables(scene) };
    },
    view: (answer, scene) => view(v.parse(shape, answer), scene),
  };
}
