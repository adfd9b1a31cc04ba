import type { Module } from '../platform/module';
import type { MonthLine, MonthLineSpan } from '../platform/month-line';

/** Asks every module for its lines on the page of the month, in the order of the modules. */
export async function monthLinesOf(modules: readonly Module[], span: MonthLineSpan): Promise<MonthLine[]> {
  const lines = await Promise.all(modules.map(({ monthLines }) => monthLines?.(span) ?? Promise.resolve([])));
  return lines.flat();
}
