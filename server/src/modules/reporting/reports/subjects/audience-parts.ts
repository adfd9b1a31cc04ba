import { hideSmallGroups } from '../../../../shared/small-groups';
import { textIn } from '../../../../shared/locale';
import type { MemberCategory } from '../../../members';
import { UNTOLD } from '../../summaries/summary.terms';
import { say } from '../../words/say';
import type { BarGroup } from '../parts/bars-part';
import { AGE_LABELS, labelFrom } from '../parts/labels';
import { column, inWords, part, row, shown, shownUnlessHidden } from '../parts/report-parts';
import { monthsNote } from '../parts/whole-months';
import type { ReportAsk } from '../report-ask';
import type { ReportPart } from '../report.terms';
import type { AudienceFigure } from './spaces.queries';

/** Builds who used the library, its computers and its places: by age group and by category, small groups hidden. */
export function audienceParts(
  ask: ReportAsk,
  figures: readonly AudienceFigure[],
  categories: readonly MemberCategory[],
): ReportPart[] {
  const { locale } = ask;
  const ages = [...Object.keys(AGE_LABELS), UNTOLD].map((key) => ({
    key,
    label: labelFrom(AGE_LABELS, key, locale),
  }));
  const kinds = [
    ...categories.map(({ code, name }) => ({ key: code, label: textIn(name, locale) })),
    ...(['GUEST', 'PARTNER', 'GROUP'] as const).map((key) => ({
      key,
      label: inWords(NOT_MEMBERS[key], locale),
    })),
  ];
  return [
    audiencePart(ask, { audience: 'AGE', sources: ['VISIT', 'COMPUTER'], groups: ages, figures }),
    audiencePart(ask, { audience: 'CATEGORY', sources: ['VISIT', 'BOOKING'], groups: kinds, figures }),
  ];
}

const NOT_MEMBERS = {
  GUEST: say('visitor.GUEST'),
  PARTNER: say('spaces.partner'),
  GROUP: say('visitor.GROUP'),
} as const;
const TITLES = { AGE: say('spaces.byAge'), CATEGORY: say('spaces.byCategory') } as const;
const HEADS = { AGE: say('head.age'), CATEGORY: say('head.category') } as const;
const SOURCES = {
  VISIT: say('measure.visits'),
  BOOKING: say('spaces.bookings'),
  COMPUTER: say('spaces.sessions'),
} as const;

type AudienceGiven = {
  readonly audience: AudienceFigure['audience'];
  readonly sources: readonly AudienceFigure['source'][];
  readonly groups: readonly BarGroup[];
  readonly figures: readonly AudienceFigure[];
};

function audiencePart(ask: ReportAsk, { audience, sources, groups, figures }: AudienceGiven): ReportPart {
  const { locale } = ask;
  const told = sources.map((source) => {
    const own = figures.filter((figure) => figure.audience === audience && figure.source === source);
    const counts = hideSmallGroups(own.map(({ code, count }) => ({ value: code, count })));
    return new Map(counts.map(({ value, count }) => [value, count]));
  });
  const rows = groups
    .filter(({ key }) => told.some((counts) => counts.has(key)))
    .map(({ key, label }) =>
      row(
        key,
        label,
        told.map((counts) => (counts.has(key) ? shownUnlessHidden(counts.get(key) ?? null) : shown(0))),
      ),
    );
  return part({
    key: audience === 'AGE' ? 'byAge' : 'byCategory',
    title: inWords(TITLES[audience], locale),
    chart: 'BARS',
    rowHead: inWords(HEADS[audience], locale),
    columns: sources.map((source) => column(source, inWords(SOURCES[source], locale))),
    rows,
    definition: inWords(say('spaces.audienceDefinition'), locale),
    note: `${monthsNote(ask)} ${inWords(say('report.smallGroups'), locale)}`,
  });
}
