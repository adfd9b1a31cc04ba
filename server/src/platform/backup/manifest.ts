import * as v from 'valibot';

/** What a backup says of itself. */
export type Manifest = {
  readonly format: 1;
  readonly takenAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly checksum: string }[];
  readonly files: readonly { readonly path: string; readonly checksum: string }[];
};

/** Thrown when a backup cannot be taken or brought back; the message says what to do. */
export class BackupError extends Error {}

const SCHEMA = v.object({
  format: v.literal(1),
  takenAt: v.string(),
  migrations: v.array(v.string()),
  tables: v.array(
    v.object({ name: v.pipe(v.string(), v.regex(/^[a-z_]+$/)), rows: v.number(), checksum: v.string() }),
  ),
  files: v.array(
    v.object({
      path: v.pipe(
        v.string(),
        v.check((path) => !path.startsWith('/') && !path.split(/[\\/]/).includes('..')),
      ),
      checksum: v.string(),
    }),
  ),
});

/** Reads a manifest; refuses anything else. */
export function parseManifest(text: string): Manifest {
  try {
    return v.parse(SCHEMA, JSON.parse(text));
  } catch (cause) {
    throw new BackupError(
      'manifest.json is not the manifest of a backup, or of a newer version of this program.',
      { cause },
    );
  }
}
