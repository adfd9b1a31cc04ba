import { createChangeWriter } from '../index-file/writing/apply-change';
import { openIndexDirectory } from '../index-file/index-directory';
import { openCurrent } from '../index-file/open-current';
import { readStatus } from '../index-file/read-status';
import { createRebuildWriter } from '../index-file/writing/rebuild-writer';
import { createWordForms } from '../language/word-forms';
import { createSearcher } from '../query/searcher';
import type { ThreadCall, ThreadStart } from './messages';
import { createBatchReader } from './batch-reader';

/** Answers the calls of one role. */
export type ThreadRoleHandler = (call: ThreadCall) => unknown;

/** Makes the part of a thread: what it keeps open and how it answers. */
export function createThreadRole(start: ThreadStart): ThreadRoleHandler {
  if (start.role === 'builder') return builderRole(start.directory, start.path);
  return start.role === 'searcher' ? searcherRole(start.directory) : writerRole(start.directory);
}

function searcherRole(directory: string): ThreadRoleHandler {
  const current = openCurrent(directory, createSearcher);
  return (call) => {
    if (call.act === 'search') return current.get().search(call.request);
    if (call.act === 'suggest') return current.get().suggest(call.text, call.limit);
    if (call.act === 'status') return readStatus(directory);
    throw new Error(`A searcher cannot ${call.act}`);
  };
}

function writerRole(directory: string): ThreadRoleHandler {
  const current = openCurrent(directory, (database) => createChangeWriter(database, createWordForms()));
  return (call) => {
    if (call.act !== 'apply') throw new Error(`A writer cannot ${call.act}`);
    const writer = current.get();
    if (writer.builtAt !== call.builtAt) return false;
    writer.apply(call.change, call.cursor);
    return true;
  };
}

function builderRole(directory: string, path: string): ThreadRoleHandler {
  const files = openIndexDirectory(directory);
  const writer = createRebuildWriter(path);
  const read = createBatchReader();
  return (call) => {
    if (call.act === 'add') {
      writer.add(read(call.parcel));
      return null;
    }
    if (call.act !== 'finish') throw new Error(`A builder cannot ${call.act}`);
    const documents = writer.finish(call.cursor);
    files.use(path);
    return documents;
  };
}
