import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import type { PersonalData } from '../../../platform/personal-data/personal-table';
import type { Clock } from '../../../shared/clock';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { frameOf, languageTag, paperWord } from '../papers';
import { buildRegister } from '../register/register';
import { say } from '../words/say';
import type { DataAssessment } from './assessment.entity';
import { findAssessment } from './assessments.queries';

type Deps = { readonly db: Database; readonly clock: Clock; readonly personalData: readonly PersonalData[] };

/** Draws an impact assessment as a paper, in the words staff wrote, in English as far as there are some; null when there is none. */
export async function assessmentPaper(deps: Deps, id: string, locale: Locale): Promise<Buffer | null> {
  const assessment = await findAssessment(deps.db, id);
  if (!assessment) return null;
  const organisation = textIn((await readLibraryIdentity(deps.db)).name, locale);
  const name = inLanguage(assessment.name, assessment.nameEnglish, locale);
  const title = `${paperWord('assessment', locale)}: ${name}`;
  const { activities } = buildRegister(deps.personalData);
  const activity = activities.find(({ code }) => code === assessment.activity)?.name[locale];
  return writeDocument(
    { layout: 'portrait', title, language: languageTag(locale), writtenAt: deps.clock.now() },
    (pdf) => {
      const sample = assessment.isSample ? ` · ${paperWord('sample', locale)}` : '';
      const note = `${paperWord('assessmentNote', locale)}${sample}`;
      const flow = new DocumentFlow(pdf, frameOf({ organisation, note, locale }));
      flow.title(name, paperWord('assessment', locale)).facts([
        [paperWord('activity', locale), activity ?? assessment.activity],
        [paperWord('version', locale), String(assessment.number)],
      ]);
      flow.heading(say('why')[locale]).words(inLanguage(assessment.why, assessment.whyEnglish, locale));
      drawRisks(flow, assessment, locale);
      if (assessment.measures !== null)
        flow
          .heading(paperWord('measures', locale))
          .words(inLanguage(assessment.measures, assessment.measuresEnglish, locale));
      drawDecision(flow, assessment, locale);
      flow.end();
    },
  );
}

function inLanguage(indonesian: string, english: string | null | undefined, locale: Locale): string {
  return locale === 'EN' ? (english ?? indonesian) : indonesian;
}

function drawRisks(flow: DocumentFlow, { risks }: DataAssessment, locale: Locale): void {
  flow.heading(say('risk')[locale]);
  for (const { risk, riskEnglish, likelihood, severity, measure, measureEnglish } of risks)
    flow
      .words(inLanguage(risk, riskEnglish, locale))
      .facts([
        [paperWord('likelihood', locale), say(`level.${likelihood}`)[locale]],
        [paperWord('severity', locale), say(`level.${severity}`)[locale]],
        ...(measure === null
          ? []
          : [[paperWord('measures', locale), inLanguage(measure, measureEnglish, locale)] as const]),
      ]);
}

function drawDecision(flow: DocumentFlow, assessment: DataAssessment, locale: Locale): void {
  const { decision, decidedBy, decidedOn, nextReviewOn } = assessment;
  flow.heading(paperWord('decision', locale)).facts([
    [paperWord('decision', locale), say(`decision.${decision}`)[locale]],
    [say('decidedBy')[locale], decidedBy],
    [paperWord('decidedOn', locale), longDayText(decidedOn, locale)],
    [paperWord('nextReview', locale), longDayText(nextReviewOn, locale)],
  ]);
}
