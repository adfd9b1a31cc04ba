import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module messages says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  updateMessageChoices: {
    twice: 'Name each way only once.',
  },
  personalData: {
    messageText: 'Messages of staff to you that have not left yet.',
    messageTry: 'Ways that were tried for messages to you.',
    message: 'Messages to you of the last 30 days, without what they said.',
    messageChoice: 'Messages you chose.',
    messageLanguage: 'Language of messages.',
    messagePreference: 'The order of ways for messages, and whether titles may stand in them.',
    pushDevice: 'Devices that take notes.',
  },
  printLetters: {
    howMany: 'Choose 1 to {{mostLetters}} letters.',
    restored: 'This is a restored copy: no letters are printed from here.',
    nothingLeft:
      'These letters need no printing any more, for example because the books have come back. Reload the list.',
    notWaiting: 'These letters do not wait to be printed; a colleague may have marked them. Reload the list.',
  },
  printedLetters: {
    to: 'To',
  },
  managePushDevices: {
    unknownService: 'This browser uses a push service we do not know. Use e-mail, or another browser.',
    wrongKeys: 'This browser gave no complete keys. Reload and try again.',
    noDevice: 'This device is not listed any more.',
  },
  handleMessage: {
    notFailed: 'This message did not fail, so there is nothing to retry. Reload the list.',
    notWaiting:
      'This message does not wait to be sent by WhatsApp; a colleague may have sent it. Reload the list.',
  },
  reminders: {
    howMany: 'Choose 1 to {{most}}, each once.',
  },
  writeToMember: {
    noMember: 'There is no such member.',
    noWay: 'This member has no e-mail address, WhatsApp number, device that takes notes or postal address.',
  },
  writeToRegistrants: {
    howMany: 'Choose 1 to {{mostAtOnce}} registrations.',
    noSuch: 'One of the registrations is not for this event. Reload the list.',
  },
  saveWhatsappTemplate: {
    wrongName:
      'A template name has small letters, digits and underscores only, as at the WhatsApp provider: loan_due_soon.',
    wrongCost: 'Enter the price of one message in rupiah, 0 to {{highestCost}}.',
    staleVersion: 'A colleague has just changed this template. Reload and change it again.',
  },
  shared: {
    required: 'Write something here.',
    tooLong: 'At most {{longest}} characters.',
  },
  saveWording: {
    invalid: 'A subject is one line.',
    unknownPlaceholder: 'Unknown placeholder: {{unknown}}. You may use {{known}}.',
    staleVersion: 'A colleague has just changed this text. Reload and change it again.',
    notWorded: 'What this letter says cannot be changed.',
  },
};
