import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import type { Entry, EntryDraft, ListName } from './list-values';
import { areas, listedInput, postInput } from './list-values';
import { SaveCompetenceDocument } from './SaveCompetence.generated';
import { SaveStaffPostDocument } from './SaveStaffPost.generated';
import { SaveStaffRankDocument } from './SaveStaffRank.generated';

/** Returns the act of saving an entry of one of the lists. */
export function useSaveEntry(list: ListName, onDone: () => void) {
  const { t } = useTranslation();
  const rank = useAnnouncedMutation(SaveStaffRankDocument, {
    payloadOf: (answer) => answer.saveStaffRank,
    onDone,
  });
  const post = useAnnouncedMutation(SaveStaffPostDocument, {
    payloadOf: (answer) => answer.saveStaffPost,
    onDone,
  });
  const competence = useAnnouncedMutation(SaveCompetenceDocument, {
    payloadOf: (answer) => answer.saveCompetence,
    onDone,
  });
  const said = () => t('development.saved');
  const save = (draft: EntryDraft, entry: Entry | null) => {
    const listed = listedInput(draft, entry);
    if (list === 'ranks') return void rank.run((idempotencyKey) => ({ ...listed, idempotencyKey }), said);
    if (list === 'posts')
      return void post.run((idempotencyKey) => ({ ...listed, ...postInput(draft), idempotencyKey }), said);
    const area = areas.find((one) => one === draft.area) ?? 'SERVICE';
    return void competence.run((idempotencyKey) => ({ ...listed, area, idempotencyKey }), said);
  };
  return { ...{ ranks: rank, posts: post, competences: competence }[list], save };
}
