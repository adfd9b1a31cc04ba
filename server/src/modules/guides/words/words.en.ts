import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module guides says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  guide: 'guide',
  step: 'step',
  figure: 'legal figure',
  programme: 'programme',
  member: 'member',
  saveFigure: {
    value: 'the value',
    amountOnly: 'This figure is an amount of rupiah.',
    wordsOnly: 'This figure is in words.',
  },
  readGuideDetails: {
    name: 'the name of the guide',
    wrongLink: 'Write a web address that begins with https://.',
    wrongSlug: 'Use lower case letters, digits and hyphens only.',
    wrongMonths: 'Choose 1 to 36 months.',
  },
  shared: {
    future: 'The day of the check is in the future.',
    source: 'the name of the source',
  },
  saveGuide: {
    taken: 'Another guide has this address.',
    bare: 'A published guide needs at least one step and one source.',
  },
  writeGuideParts: {
    stepName: 'the name of the step',
  },
  personalData: {
    guideTick: 'Steps of guides for small businesses that you ticked.',
  },
};
