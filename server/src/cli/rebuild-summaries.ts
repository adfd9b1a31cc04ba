import { countOpenDays, rebuildSummaries } from '../modules/reporting';
import { addDays, isCivilDate } from '../shared/civil-date';
import type { Command } from './command';
import { say, UsageError } from './command';
import { withMigratedApp } from './open-app';

/** Counts the summaries of reports anew. */
export const rebuildSummariesCommand: Command = {
  name: 'rebuild-summaries',
  usage: '[--from <day> --until <day>]',
  summary:
    'Count the summaries of reports anew from the facts: all days that are not frozen, or those from a day to a day.',
  run: ({ options }) =>
    withMigratedApp(async (house) => {
      const [from, until] = [options.get('from'), options.get('until')];
      if (from === undefined && until === undefined) {
        const { dayCount, changedPeriodCount } = await countOpenDays(house);
        say(`${dayCount} days counted, ${changedPeriodCount} changed.`);
        return 0;
      }
      if (from === undefined || until === undefined || !isCivilDate(from) || !isCivilDate(until))
        throw new UsageError('--from and --until are days such as 2026-11-01, and stand together.');
      const done = await rebuildSummaries(house, { from, to: addDays(until, 1) });
      for (const { message } of done.ok ? [] : done.refusals) say(message.EN);
      if (done.ok) say(`${done.value.dayCount} days counted, ${done.value.changedPeriodCount} changed.`);
      return done.ok ? 0 : 1;
    }),
};
