import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { createAccessibility } from './accessibility/accessibility-module';
import { createCases } from './complaints/cases-module';
import { createPages } from './pages/pages-module';
import { createSkm } from './skm/skm-module';
import { createStandards } from './standards/standards-module';
import { createSurveys } from './surveys/surveys-module';

export { findSitePages } from './pages/find-site-pages';
export { seedSamplePages } from './pages/seed-sample-pages';
export type { SiteNotice } from './pages/site-notice.entity';
export { noticesAt } from './pages/site-notice.rules';
export { listStandingNotices } from './pages/site-notices.queries';
export type { SitePage, SitePageDraft } from './pages/site-page.entity';
export { SitePageDraftType, SitePageType } from './pages/site-page.type';
export { draftById, sitePageById, sitePageBySlug, sitePageEntries } from './pages/site-pages.queries';
export { createSitePage } from './pages/save-site-page';
export { publishSitePage } from './pages/publish-site-page';
export { sitePageChanged } from './pages/pages.events';
export { wordsAtStart } from './pages/words-at-start';
export { seedSampleStandards } from './standards/seed-sample-standards';
export { standardEntries } from './standards/service-standards.queries';
export { writeStandardPaper } from './standards/standard-paper';
export { seedSampleCheck } from './accessibility/seed-sample-check';
export { seedSampleCases } from './complaints/sample/seed-sample-cases';
export { caseLink } from './complaints/case-link';
export {
  findCaseAnswers,
  findCaseReceipts,
  findEscalations,
  findPassedOnPraise,
  listCaseReaders,
  listCaseStaff,
} from './complaints/letters/case-notices.queries';
export { findPublishedAnswers } from './complaints/answers/find-published-answers';
export { canKnowSender } from './complaints/handling/secret-cases';
export { isSecretCase, secretCaseById } from './complaints/handling/secret-cases.queries';
export { findAnsweredCase, findCaseFacts } from './complaints/letters/letter-facts.queries';

export { publicationFile as satisfactionFile } from './skm/periods/publication-file';
export { sheetWorkbook as satisfactionWorkbook } from './skm/periods/sheet-workbook';
export { seedSampleSkm } from './skm/seed-sample-skm';
export { findInvitationNotices } from './skm/invitations/invitations.queries';
export { findInvitationFacts } from './skm/invitations/invite-readers';
export { seedSampleSurveys } from './surveys/sample/seed-sample-surveys';
export { writeStandardSurvey } from './surveys/events/write-standard-survey';
export type { ProgrammeOutcomes } from './surveys/outcomes/outcome-figures';
export { loadOutcomesBetween } from './surveys/outcomes/outcome-figures';
export { findOutcomeLetter } from './surveys/outcomes/outcome-letter';
export { findOutcomeNotices } from './surveys/outcomes/outcome-letters.queries';
export { makeSheetFile, surveyFileRefusal } from './surveys/results/sheet-file';
export { WAVES } from './surveys/definition/definition.terms';
export { feedbackFigures } from './surveys/events/feedback-figures';
export { SERVICE_NAMES as SATISFACTION_SERVICES } from './skm/skm.terms';

type FeedbackDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly publicOrigin: string;
};

/** Creates what the library listens with, each feature as a module of its own. */
export function createFeedback(deps: FeedbackDeps): readonly Module[] {
  return [
    createPages(deps),
    createStandards(deps),
    createCases(deps),
    createSkm(deps),
    createSurveys(deps),
    createAccessibility(deps),
  ];
}
