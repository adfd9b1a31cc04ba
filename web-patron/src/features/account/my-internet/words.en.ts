import type { MyInternetWords } from './words.id';

/** Words of *Wi-Fi* in English. */
export const words: MyInternetWords = {
  title: 'Library Wi-Fi',
  lead: 'Your card becomes a Wi-Fi code for today. The password of your account is never sent to the hotspot.',
  today: {
    title: 'What you have today',
    left: '{{left}} of {{all}} minutes left',
    unlimited: 'No limit of minutes',
    data: 'Data: {{n}} MB a day',
    spent: 'The minutes of today are spent. There are new ones tomorrow.',
    nobody: 'There is no Wi-Fi at your branch yet. Ask at the desk.',
  },
  terms: {
    title: 'Before you join',
    accept: 'I accept these terms',
    first: 'Accept the terms first.',
    make: 'Make a Wi-Fi code',
  },
  queue: {
    title: 'Computers of your library',
    free: '{{free}} of {{all}} computers are free, {{waiting}} people wait.',
    join: 'Wait for a computer',
    leave: 'Leave the queue',
    number: 'You have number {{n}}',
    place: 'Place {{n}} in the queue.',
    estimate: 'At about {{time}}, if everybody ahead stays to the end. It is often earlier.',
    unknown: 'No computer works at the moment. Ask at the desk.',
    offer: '{{code}} is kept for you until {{time}}. Sign in there with your card.',
    pass: 'If you do not come, it goes to the next, and you move one place back. After three times you leave the queue.',
  },
  voucher: {
    title: 'Your code',
    until: 'Valid until the end of today, for one device at a time.',
    join: 'Scan to join the Wi-Fi {{network}}',
    byHand: 'Join the Wi-Fi of the library in the settings of your device.',
    type: 'On the page of the hotspot, give this code as user name and password.',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    lost: 'This code cannot be shown any more. Ask staff to cancel it, then make another.',
  },
};
