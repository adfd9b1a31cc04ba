import type { DocumentFields } from '../index-file/document-fields';
import type { WordForms } from '../language/word-forms';
import { bestGrade, GRADE, gradeName, gradeWord, headingParts } from './match-grade';
import type { ParsedQuery, QueryTerm, Reading } from './parsed-query';
import { requiredTerms } from './parsed-query';

/** Tiers of relevance; a higher tier always stands first, a finer score (0–99) decides within. */
export const TIER = {
  identifier: 95, wholeTitle: 90, wholeTitleRespelled: 88, wholeName: 80, namesIfNameQuery: 78, titleStart: 76, titleStartRespelled: 72,
  titlePhrase: 70, titleWords: 66, wholeNameIfTitleQuery: 64, names: 60, titleAndNames: 55, titleRespelled: 50, namesRespelled: 48,
  titleAndNamesRespelled: 45, titleRoots: 40, titleAndNamesRoots: 38, namesAlike: 35, topics: 30, anywhere: 20, partly: 8, notes: 5,
} as const;

/** A document and what is asked of it. */
export type ScoreContext = {
  readonly query: ParsedQuery;
  /** Whether the words of the search are names rather than title words in this catalogue. */
  readonly isNameQuery: boolean;
  readonly forms: (word: string) => WordForms;
};

type Words = readonly WordForms[];
type Grades = { readonly titles: readonly number[]; readonly names: readonly number[]; readonly best: readonly number[] };

/** Scores a document: the best of all readings, a little less for readings other than the one typed. */
export function scoreDocument(fields: DocumentFields, context: ScoreContext): number {
  const { identifier, titleKey } = context.query;
  const wanted = identifier ?? titleKey.replaceAll(' ', '');
  const isMentioned = fields.identifierText.includes(wanted);
  if (isMentioned && fields.identifiers.some((keys) => keys[0] === wanted || (identifier !== null && keys.includes(identifier)))) return TIER.identifier * 100;
  const analysed = analyseFields(fields, context.forms);
  let best = 0;
  context.query.readings.forEach((reading, index) => {
    best = Math.max(best, scoreReading(reading, analysed, context) - Math.min(index, 1) * 50);
  });
  return best;
}

/** Words are looked up when a tier asks for them; most documents are settled by their titles and names. */
type AnalysedFields = { titles: readonly Words[]; names: () => readonly Words[]; others: () => { topics: Words; context: Words }; identifiers: () => DocumentFields['identifiers'] };

function analyseFields(fields: DocumentFields, forms: (word: string) => WordForms): AnalysedFields {
  const analyse = (texts: readonly (readonly string[])[]): Words[] => texts.map((words) => words.map(forms));
  let names: readonly Words[] | null = null;
  return {
    titles: analyse(fields.titles), names: () => (names ??= analyse(fields.names).map(headingParts)), identifiers: () => fields.identifiers,
    others: () => ({ topics: analyse(fields.topics).flat(), context: analyse(fields.context).flat() }),
  };
}

/** No words that stand apart reach this. */
const ABOVE_WORDS = TIER.titleWords * 100 + 99;

function scoreReading(reading: Reading, fields: AnalysedFields, context: ScoreContext): number {
  const required = requiredTerms(reading);
  const whole = scoreWholeTitles(reading, fields.titles);
  if (whole >= TIER.wholeTitleRespelled * 100) return whole;
  // Names do not stand above a phrase of the title unless the search is for a name.
  if (whole > ABOVE_WORDS && !context.isNameQuery) return whole;
  const better = Math.max(whole, scoreNames(required, fields.names(), context.isNameQuery));
  return better > ABOVE_WORDS ? better : Math.max(better, scoreWords(reading, fields));
}

/** Scores a title that is, begins with or contains the search as a phrase. */
function scoreWholeTitles(reading: Reading, titles: readonly Words[]): number {
  let best = 0;
  titles.forEach((title, index) => {
    best = Math.max(best, scorePhrase(reading, title) - Math.min(index, 4));
  });
  return best;
}

function scorePhrase(reading: Reading, title: Words): number {
  for (let start = 0; start + reading.length <= title.length; start++) {
    const grade = phraseGrade(reading, title, start);
    if (grade < GRADE.spelling) continue;
    const isExact = grade === GRADE.exact;
    if (reading.length === title.length) return (isExact ? TIER.wholeTitle : TIER.wholeTitleRespelled) * 100 + 50;
    const tier = start === 0 ? (isExact ? TIER.titleStart : TIER.titleStartRespelled) : isExact ? TIER.titlePhrase : TIER.titleRespelled;
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

/** Scores a search that is somebody's name: all words in one name. */
function scoreNames(required: readonly QueryTerm[], names: readonly Words[], isNameQuery: boolean): number {
  let best = 0;
  names.forEach((name, index) => {
    const grades = required.map((term) => bestGrade(term, name, gradeName));
    const worst = Math.min(...grades);
    if (worst === GRADE.none) {
      if (isNameQuery && isShorterForm(required, grades, name)) best = Math.max(best, TIER.namesAlike * 100 - index);
      return;
    }
    const isWhole = name.every((part) => required.some((term) => gradeName(term, part) > GRADE.none));
    best = Math.max(best, nameTier(worst, isWhole, isNameQuery) * 100 + coverage(required.length, name.length) + Math.max(0, 6 - index));
  });
  return best;
}

/** A name of at least two parts that the search holds entirely, with one more word. */
function isShorterForm(required: readonly QueryTerm[], grades: readonly number[], name: Words): boolean {
  const missing = grades.filter((grade) => grade === GRADE.none).length;
  return missing === 1 && name.length >= 2 && name.every((part) => required.some((term) => gradeName(term, part) >= GRADE.spelling));
}

function nameTier(worst: number, isWhole: boolean, isNameQuery: boolean): number {
  if (worst <= GRADE.sound) return TIER.namesAlike;
  if (isWhole && isNameQuery) return TIER.wholeName;
  if (worst === GRADE.spelling && !isNameQuery) return TIER.namesRespelled;
  if (isNameQuery) return TIER.namesIfNameQuery;
  return isWhole ? TIER.wholeNameIfTitleQuery : TIER.names;
}

/** Scores by where each word stands, when the words are no phrase and no name. */
function scoreWords(reading: Reading, fields: AnalysedFields): number {
  const required = requiredTerms(reading);
  const titleWords = fields.titles.flat();
  const titles = required.map((term) => bestGrade(term, titleWords, gradeWord));
  const names = bestName(required, fields.names());
  const best = titles.map((grade, index) => Math.max(grade, names[index] ?? 0));
  const tier = wordTier({ titles, names, best });
  const fine = coverage(titles.filter((grade) => grade > 0).length, fields.titles[0]?.length ?? 1) + optionalBonus(reading, titleWords);
  if (tier > 0) return tier * 100 + fine;
  return scoreElsewhere(required, best, fields) + fine;
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

/** The contributor who answers most of the words; words of two people do not make one name. */
function bestName(required: readonly QueryTerm[], names: readonly Words[]): readonly number[] {
  let best: readonly number[] = required.map(() => 0);
  let bestSum = 0;
  for (const name of names) {
    const grades = required.map((term) => bestGrade(term, name, gradeName));
    const sum = grades.reduce((total, grade) => total + grade, 0);
    if (sum > bestSum) [best, bestSum] = [grades, sum];
  }
  return best;
}

function scoreElsewhere(required: readonly QueryTerm[], best: readonly number[], fields: AnalysedFields): number {
  const { topics: topicWords, context: otherWords } = fields.others();
  const topics = required.map((term, index) => Math.max(best[index] ?? 0, bestGrade(term, topicWords, gradeWord)));
  if (Math.min(...topics) > GRADE.none) return TIER.topics * 100 + Math.min(...topics);
  const everyName = fields.names().flat();
  const all = required.map((term, index) =>
    Math.max(topics[index] ?? 0, bestGrade(term, otherWords, gradeWord), bestGrade(term, everyName, gradeName), identifierGrade(term, fields)),
  );
  if (Math.min(...all) > GRADE.none) return TIER.anywhere * 100 + Math.min(...all);
  const found = all.filter((grade) => grade > 0).length;
  return found * 2 > all.length ? TIER.partly * 100 + found : TIER.notes * 100;
}

function identifierGrade(term: QueryTerm, fields: AnalysedFields): number {
  return fields.identifiers().some((keys) => keys.includes(term.forms.surface)) ? GRADE.exact : GRADE.none;
}

/** Four steps only, so that availability and popularity still decide between titles of about the same length. */
function coverage(matched: number, length: number): number {
  const share = matched / Math.max(1, length);
  return share >= 0.99 ? 40 : share >= 0.5 ? 30 : share >= 0.25 ? 20 : 10;
}

function optionalBonus(reading: Reading, titleWords: Words): number {
  const optional = reading.filter((term) => term.isOptional);
  return Math.min(9, optional.filter((term) => bestGrade(term, titleWords, gradeWord) > GRADE.none).length * 3);
}
