import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const POINTER = 'current';

/**
 * The folder of the index. Every rebuild makes a file of its own; the small file `current` names the one in
 * use and is replaced in one step, so that a reader sees the old index or the new one, never a mixture with
 * another's WAL.
 */
export type IndexDirectory = {
  /** Path of the file in use, or null before the first build. */
  current(): string | null;
  /** Path for a new file; the name is not used by any other process. */
  newFile(): string;
  /** Makes a finished file the one in use and removes older ones. */
  use(path: string): void;
  /** Removes a file that was not finished, with what SQLite keeps beside it; the one in use stays. */
  discard(path: string): void;
};

/** Opens the folder and creates it if needed. */
export function openIndexDirectory(directory: string): IndexDirectory {
  mkdirSync(directory, { recursive: true });
  const pointer = join(directory, POINTER);
  const currentName = (): string | null =>
    existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
  return {
    current: () => {
      const name = currentName();
      return name !== null && existsSync(join(directory, name)) ? join(directory, name) : null;
    },
    newFile: () => join(directory, `index-${Date.now().toString(36)}-${process.pid}.sqlite`),
    use: (path) => {
      if (!existsSync(path))
        throw new Error(`The finished search index ${path} is gone; another rebuild has replaced it`);
      const name = basename(path);
      writeFileSync(`${pointer}.${process.pid}`, name);
      renameSync(`${pointer}.${process.pid}`, pointer);
      removeOthers(directory, name);
    },
    discard: (path) => {
      if (basename(path) === currentName()) return;
      for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(path + ending, { force: true });
    },
  };
}

/** A process that still reads an old file keeps it open; unlinking takes only its name. */
function removeOthers(directory: string, keep: string): void {
  const isOld = (name: string): boolean =>
    /^index-.*\.sqlite(?:-wal|-shm)?$/.test(name) && !name.startsWith(keep) && name < keep;
  for (const name of readdirSync(directory).filter(isOld)) rmSync(join(directory, name), { force: true });
}
