import { countedRupiahFrom } from '../../../lib/circulation/rupiah-text';
import type { OpenTillQuery } from './OpenTill.generated';

/** The till as it is shown. */
export type OpenTill = NonNullable<OpenTillQuery['openTill']>;

/** How money comes in. */
type Method = OpenTill['lines'][number]['method'];

type TillLine = { readonly method: Method; readonly expected: number; readonly movementCount: number };

/** What was typed by method. */
export type TypedCounts = Readonly<Partial<Record<Method, string>>>;

/** A line with what was counted; null while it is blank or no amount. */
export type CountedLine = TillLine & { readonly text: string; readonly counted: number | null };

/**
 * Puts what was typed beside what should be there. Cash is counted by hand; of other methods nothing is said
 * until money moved by them, and then what should be there stands ready to be compared with the report.
 */
export function countedLines(lines: readonly TillLine[], typed: TypedCounts): readonly CountedLine[] {
  return lines.map((line) => {
    const text = typed[line.method] ?? (line.method === 'CASH' ? '' : String(line.expected));
    return { ...line, text, counted: countedRupiahFrom(text) };
  });
}

/** Adds up what is too much (positive) or too little (negative); null while something is not counted. */
export function sumDifferences(lines: readonly CountedLine[]): number | null {
  return lines.reduce<number | null>(
    (sum, { counted, expected }) => (sum === null || counted === null ? null : sum + counted - expected),
    0,
  );
}

/** Tells whether some count differs, even if the sum does not. */
export function differs(lines: readonly CountedLine[]): boolean {
  return lines.some(({ counted, expected }) => counted !== null && counted !== expected);
}
