import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { writeDocument } from '../../../platform/documents/document';
import { DocumentFlow } from '../../../platform/documents/document-flow';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { findVisiblePerson } from '../people/person-access';
import { say } from '../words/say';
import { agreementOf } from './agreement.rules';
import type { PrintedGoal, PrintedPlan } from './printed-plan.queries';
import { findPrintedPlan } from './printed-plan.queries';

/** Whose plan, of which year, in which language. */
export type PlanAsked = { readonly staffId: string; readonly year: number; readonly locale: Locale };

/** Draws a plan for those who may see the person; null for whoever may not, and where there is none. */
export async function developmentPlanFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  actor: Actor,
  { staffId, year, locale }: PlanAsked,
): Promise<{ readonly name: string; readonly file: Buffer } | null> {
  const seen = await findVisiblePerson(db, actor, staffId);
  const plan = seen && (await findPrintedPlan(db, { staffId, year }));
  if (!plan) return null;
  const now = clock.now();
  const organisation = textIn((await readLibraryIdentity(db)).name, locale);
  const title = say('planPaper.title', { year })[locale];
  const file = await writeDocument(
    {
      layout: 'portrait',
      title: `${title} – ${plan.name}`,
      language: locale === 'ID' ? 'id-ID' : 'en-GB',
      writtenAt: now,
    },
    (pdf) => {
      const flow = new DocumentFlow(pdf, {
        organisation,
        note: say('planPaper.note')[locale],
        footer: (page, pages) =>
          say('planPaper.page', { page, pages, day: longDayText(toCivilDate(now), locale) })[locale],
      });
      flow.title(title, [plan.name, plan.post && textIn(plan.post, locale)].filter(Boolean).join(', '));
      drawPlan(flow, plan, locale);
      flow.end();
    },
  );
  return { name: `${say('planPaper.fileName')[locale]}-${year}.pdf`, file };
}

function drawPlan(flow: DocumentFlow, plan: PrintedPlan, locale: Locale): void {
  const nothing = say('planPaper.nothing')[locale];
  plan.goals.forEach((goal, place) => {
    flow.heading(`${place + 1}. ${goalName(goal, locale)}`);
    flow.facts(goalFacts(goal, locale));
  });
  if (plan.goals.length === 0) flow.heading(say('planPaper.noGoals')[locale]);
  const { bySelf, byLead } = agreementOf(plan);
  const agreed = (is: boolean, on: string | null, by: string | null): string =>
    is && on !== null
      ? [by, longDayText(on, locale)].filter(Boolean).join(', ')
      : say('planPaper.notYet')[locale];
  flow.heading(say('planPaper.agreed')[locale]).facts([
    [say('planPaper.bySelf')[locale], agreed(bySelf, plan.selfAgreedOn, plan.name)],
    [say('planPaper.byLead')[locale], agreed(byLead, plan.leadAgreedOn, plan.leadName)],
  ]);
  flow.heading(say('planPaper.review')[locale]).facts([
    [say('planPaper.midYear')[locale], plan.midYearNote ?? nothing],
    [say('planPaper.outcome')[locale], plan.outcome ?? nothing],
  ]);
}

function goalName({ competence, targetLevel, aim }: PrintedGoal, locale: Locale): string {
  if (competence === null) return aim ?? '';
  return say('planPaper.level', { competence: textIn(competence, locale), level: targetLevel ?? 0 })[locale];
}

function goalFacts({ competence, aim, course, way, dueOn, outcome }: PrintedGoal, locale: Locale) {
  const facts: (readonly [string, string])[] = [];
  if (competence !== null && aim !== null) facts.push([say('planPaper.aim')[locale], aim]);
  const ways = [course, way].filter((one) => one !== null);
  facts.push([say('planPaper.way')[locale], ways.join(', ') || say('planPaper.nothing')[locale]]);
  facts.push([
    say('planPaper.due')[locale],
    dueOn === null ? say('planPaper.nothing')[locale] : longDayText(dueOn, locale),
  ]);
  if (outcome !== null) facts.push([say('planPaper.goalOutcome')[locale], OUTCOMES[outcome][locale]]);
  return facts;
}

const OUTCOMES = {
  REACHED: say('planPaper.reached'),
  PARTLY: say('planPaper.partly'),
  NOT_REACHED: say('planPaper.notReached'),
} as const;
