import {
  businessHead,
  consultationsHead,
  directoryHead,
  guideHead,
  smallBusinessHead,
} from './heads/business-heads';
import { browseHead, contributorHead, searchHead, subjectHead } from './heads/catalogue-heads';
import { certificateHead, eventHead, eventPersonHead, eventsHead, programmeHead } from './heads/event-heads';
import {
  contractHead,
  homeHead,
  readingListHead,
  readingListsHead,
  serviceHead,
  sitePageHead,
  statementHead,
  visitHead,
} from './heads/library-heads';
import type { Summarise } from './heads/page-head';
import { floorPlanHead, spaceHead } from './heads/space-heads';
import { newsletterHead, newslettersHead } from './heads/newsletter-heads';
import { linksHead } from './heads/links-head';
import { storiesHead, storyHead } from './heads/story-heads';
import { partnerHead, partnersHead } from './heads/partner-heads';
import { titleHead } from './heads/title-head';
import type { PageName } from './routes';
import type { Words } from './words/words';

/** The head of a page, for search engines and messengers. */
export type PageDefinition = {
  /** The prefix of the ids it takes; other ids are not looked up. */
  readonly idPrefix?: string;
  readonly head: Summarise;
};

/** Every page of the portal. */
export const PAGES: Readonly<Record<PageName, PageDefinition>> = {
  home: { head: homeHead },
  search: { head: searchHead },
  title: { idPrefix: 'ttl', head: titleHead },
  contributor: { idPrefix: 'ctb', head: contributorHead },
  subject: { idPrefix: 'sbj', head: subjectHead },
  browse: { head: browseHead },
  visit: { head: visitHead },
  lendingRules: { head: statementHead },
  privacy: { head: statementHead },
  accessibility: { head: statementHead },
  sitePage: { head: sitePageHead },
  links: { head: linksHead },
  stories: { head: storiesHead },
  story: { head: storyHead },
  newsletters: { head: newslettersHead },
  newsletter: { head: newsletterHead },
  newsletterSubscription: ownPage('newsletterSubscription'),
  spaces: described((words) => words.spacesDescription),
  floorPlan: { idPrefix: 'fpl', head: floorPlanHead },
  space: { idPrefix: 'spc', head: spaceHead },
  volunteers: described((words) => words.volunteersDescription),
  services: described((words) => words.servicesDescription),
  service: { head: serviceHead },
  smallBusiness: { head: smallBusinessHead },
  directory: { head: directoryHead },
  business: { head: businessHead },
  guide: { head: guideHead },
  sizeTool: described((words) => words.tools.sizeTool),
  priceTool: described((words) => words.tools.priceTool),
  cashFlowTool: described((words) => words.tools.cashFlowTool),
  events: { head: eventsHead },
  event: { idPrefix: 'evt', head: eventHead },
  children: described((words) => words.audiences.children),
  schools: described((words) => words.audiences.schools),
  partners: { head: partnersHead },
  partner: { idPrefix: 'prt', head: partnerHead },
  programme: { idPrefix: 'prg', head: programmeHead },
  eventPerson: { idPrefix: 'evp', head: eventPersonHead },
  certificate: { head: certificateHead },
  data: described((words) => words.dataDescription),
  explorer: described((words) => words.explorerDescription),
  contractChanges: described((words) => words.changesDescription),
  serviceStatus: described((words) => words.statusDescription),
  contract: { head: contractHead },
  consultations: { head: consultationsHead },
  readingLists: { head: readingListsHead },
  readingList: { head: readingListHead },
  propose: described((words) => words.memberPages.propose),
  feedback: described((words) => words.memberPages.feedback),
  ask: described((words) => words.memberPages.ask),
  feedbackCase: ownPage('feedbackCase'),
  signIn: described((words) => words.memberPages.signIn),
  join: described((words) => words.memberPages.join),
  forgotPassword: described((words) => words.memberPages.forgotPassword),
  survey: ownPage('survey'),
  answerSurvey: ownPage('answerSurvey'),
  surveyResults: described((words) => words.surveyResultsDescription),
  proposal: ownPage('proposal'),
  registration: ownPage('registration'),
  booking: ownPage('booking'),
  myBookings: ownPage('myBookings'),
  myVolunteering: ownPage('myVolunteering'),
  businessPath: ownPage('businessPath'),
  myLibrary: ownPage('myLibrary'),
  myMessages: ownPage('myMessages'),
  myData: ownPage('myData'),
  myBusiness: ownPage('myBusiness'),
  partnerGroups: ownPage('partnerGroups'),
  partnerVisits: ownPage('partnerVisits'),
  partnerSuggestions: ownPage('partnerSuggestions'),
  partnerYear: ownPage('partnerYear'),
  classSets: ownPage('classSets'),
  mySecurity: ownPage('mySecurity'),
  myPartners: ownPage('myPartners'),
  myPartner: ownPage('myPartner'),
  myHistory: ownPage('myHistory'),
  myInternet: ownPage('myInternet'),
  kiosk: ownPage('kiosk'),
  myLists: ownPage('myLists'),
  setPassword: ownPage('setPassword'),
  verify: ownPage('verify'),
};

function described(describe: (words: Words) => string): PageDefinition {
  return { head: (_answer, { words }) => ({ description: describe(words) }) };
}

/** Pages for one person or one use are not listed by search engines. */
function ownPage(page: keyof Words['memberPages']): PageDefinition {
  return {
    head: (_answer, { words }) => ({ description: words.memberPages[page], isListed: false }),
  };
}
