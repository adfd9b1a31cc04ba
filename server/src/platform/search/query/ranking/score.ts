import type { DocumentFields } from '../../index-file/writing/document-fields';
import type { WordForms } from '../../language/word-forms';
import { bestGrade, GRADE, gradeName, gradeWord, headingParts } from './match-grade';
import { bestName, scoreNames, withoutLoneInitials } from './name-score';
import type { ParsedQuery, QueryTerm, Reading } from '../reading/parsed-query';
import { requiredTerms } from '../reading/parsed-query';
import { coverage, hasAny, optionalBonus, type QueryMeaning, TIER, withWishes } from './tiers';

/** A document and what is asked of it. */
export type ScoreContext = {
  readonly query: ParsedQuery;
  /** What the words of the search are in this catalogue. */
  readonly meaning: QueryMeaning;
  readonly forms: (word: string) => WordForms;
};

type Words = readonly WordForms[];
type Grades = {
  readonly titles: readonly number[];
  readonly names: readonly number[];
  readonly best: readonly number[];
};

/** Scores a document: the best of all readings, a little less for readings other than the one typed. */
export function scoreDocument(fields: DocumentFields, context: ScoreContext): number {
  const { identifier, titleKey } = context.query;
  const wanted = identifier ?? titleKey.replaceAll(' ', '');
  const isMentioned = fields.identifierText.includes(wanted);
  if (
    isMentioned &&
    fields.identifiers.some(
      (keys) => keys[0] === wanted || (identifier !== null && keys.includes(identifier)),
    )
  )
    return TIER.identifier * 100;
  const analysed = analyseFields(fields, context.forms);
  let best = 0;
  context.query.readings.forEach((reading, index) => {
    best = Math.max(best, scoreReading(reading, analysed, context) - Math.min(index, 1) * 50);
  });
  const { core, hints } = context.query;
  if (core) best = Math.max(best, scoreCore(core, analysed, context));
  return hints.length > 0 && hasAny(hints, analysed.titles.flat()) ? best + HINTED : best;
}

/** A record that has a part of what was given up lacks less than any that has nothing of it. */
const HINTED = 10_000;

/** *Novel bumi manusia* asks for the book of that title; one word beside the form says what it is about. */
function scoreCore(core: Reading, { titles }: AnalysedFields, { meaning }: ScoreContext): number {
  if (core.length < 2) return 0;
  const score = scoreWholeTitles(core, titles, meaning);
  return score >= TIER.wholeTitleRespelled * 100 ? score - 50 : 0;
}

/** Words are looked up when a tier asks for them; most documents are settled by their titles and names. */
type AnalysedFields = {
  titles: readonly Words[];
  names: () => readonly Words[];
  others: () => { topics: Words; context: Words };
  identifiers: () => DocumentFields['identifiers'];
};

function analyseFields(fields: DocumentFields, forms: (word: string) => WordForms): AnalysedFields {
  const analyse = (texts: readonly (readonly string[])[]): Words[] => texts.map((words) => words.map(forms));
  let names: readonly Words[] | null = null;
  return {
    titles: analyse(fields.titles),
    names: () => (names ??= analyse(fields.names).map(headingParts)),
    identifiers: () => fields.identifiers,
    others: () => ({ topics: analyse(fields.topics).flat(), context: analyse(fields.context).flat() }),
  };
}

/** No words that stand apart reach this. */
const ABOVE_WORDS = TIER.titleWords * 100 + 99;

function scoreReading(reading: Reading, fields: AnalysedFields, context: ScoreContext): number {
  const whole = scoreWholeTitles(reading, fields.titles, context.meaning);
  if (whole >= TIER.wholeTitleRespelled * 100) return whole;
  // Names do not stand above a phrase of the title unless the search may be for a name.
  if (whole > ABOVE_WORDS && context.meaning === 'title') return whole;
  const better = Math.max(whole, scoreNames(reading, fields.names(), context.meaning));
  return better > ABOVE_WORDS ? better : Math.max(better, scoreWords(reading, fields));
}

/**
 * Scores a title that is, begins with or contains the search as a phrase. A name before a colon is whom the
 * book is about, not its whole title.
 */
function scoreWholeTitles(reading: Reading, titles: readonly Words[], meaning: QueryMeaning): number {
  const [main, ...others] = titles;
  const inMain = main ? scorePhrase(reading, main) : 0;
  if (meaning === 'name' && inMain > 0) return inMain;
  return others.reduce(
    (best, title, index) => Math.max(best, scorePhrase(reading, title) - Math.min(index + 1, 4)),
    inMain,
  );
}

function scorePhrase(reading: Reading, title: Words): number {
  for (let start = 0; start + reading.length <= title.length; start++) {
    const grade = phraseGrade(reading, title, start);
    if (grade < GRADE.spelling) continue;
    const isExact = grade === GRADE.exact;
    if (reading.length === title.length)
      return (isExact ? TIER.wholeTitle : TIER.wholeTitleRespelled) * 100 + 50;
    const tier =
      start === 0
        ? isExact
          ? TIER.titleStart
          : TIER.titleStartRespelled
        : isExact
          ? TIER.titlePhrase
          : TIER.titleRespelled;
    return tier * 100 + coverage(reading.length, title.length);
  }
  return 0;
}

function phraseGrade(reading: Reading, title: Words, start: number): number {
  let worst: number = GRADE.exact;
  for (let index = 0; index < reading.length && worst >= GRADE.spelling; index++) {
    const term = reading[index];
    const word = title[start + index];
    worst = term && word ? Math.min(worst, gradeWord(term, word)) : GRADE.none;
  }
  return worst;
}

/** Scores by where each word stands, when the words are no phrase and no name. */
function scoreWords(reading: Reading, fields: AnalysedFields): number {
  const required = requiredTerms(reading);
  const titleWords = fields.titles.flat();
  const titles = required.map((term) => bestGrade(term, titleWords, gradeWord));
  const names = bestName(required, fields.names());
  const best = titles.map((grade, index) => Math.max(grade, names[index] ?? 0));
  const tier = wordTier({ titles, names, best });
  const share = coverage(titles.filter((grade) => grade > 0).length, fields.titles[0]?.length ?? 1);
  const plain = Math.max(share, besideName(reading, fields)) + optionalBonus(reading, titleWords, gradeWord);
  const fine = withWishes(plain, reading, () => [...titleWords, ...fields.others().topics]);
  if (tier > 0) return tier * 100 + fine;
  return scoreElsewhere(required, best, fields) + fine;
}

/**
 * Of *laskar pelangi andrea hirata* what is left beside the name is the title: the book itself stands above
 * others of its series.
 */
function besideName(reading: Reading, fields: AnalysedFields): number {
  let best = 0;
  for (const name of fields.names()) {
    const rest = reading.filter((term) => bestGrade(term, name, gradeName) < GRADE.sound);
    if (rest.length === 0 || rest.length === reading.length) continue;
    const score = scoreWholeTitles(rest, fields.titles, 'title');
    best = Math.max(
      best,
      score >= TIER.wholeTitleRespelled * 100 ? 55 : score >= TIER.titleStartRespelled * 100 ? 45 : 0,
    );
  }
  return best;
}

function wordTier({ titles, best }: Grades): number {
  const inTitle = Math.min(...titles);
  const anywhere = Math.min(...best);
  if (inTitle === GRADE.exact) return TIER.titleWords;
  if (anywhere === GRADE.exact) return TIER.titleAndNames;
  if (inTitle >= GRADE.spelling) return TIER.titleRespelled;
  if (anywhere >= GRADE.spelling) return TIER.titleAndNamesRespelled;
  if (inTitle >= GRADE.root) return TIER.titleRoots;
  if (anywhere >= GRADE.root) return TIER.titleAndNamesRoots;
  return anywhere > GRADE.none ? TIER.namesAlike : 0;
}

function scoreElsewhere(
  required: readonly QueryTerm[],
  best: readonly number[],
  fields: AnalysedFields,
): number {
  const { topics: topicWords, context: otherWords } = fields.others();
  const topics = required.map((term, index) =>
    Math.max(best[index] ?? 0, bestGrade(term, topicWords, gradeWord)),
  );
  if (Math.min(...topics) > GRADE.none) return TIER.topics * 100 + Math.min(...topics);
  const everyName = fields.names().flat();
  const all = required.map((term, index) =>
    Math.max(
      topics[index] ?? 0,
      bestGrade(term, otherWords, gradeWord),
      ...withoutLoneInitials([bestGrade(term, everyName, gradeName)]),
      identifierGrade(term, fields),
    ),
  );
  if (Math.min(...all) > GRADE.none) return TIER.anywhere * 100 + Math.min(...all);
  const found = all.filter((grade) => grade > 0).length;
  return found * 2 > all.length ? TIER.partly * 100 + found : TIER.notes * 100;
}

function identifierGrade(term: QueryTerm, fields: AnalysedFields): number {
  return fields.identifiers().some((keys) => keys.includes(term.forms.surface)) ? GRADE.exact : GRADE.none;
}
