import type { MyMessagesWords } from "./words.id";

/** Words of the page of messages in English. */
export const words: MyMessagesWords = {
  title: "Messages from the library",
  lead: "Choose what we tell you, by which way, and in which language. It takes effect at once.",
  none: "Your choices cannot be shown right now. Try again in a moment.",
  ways: {
    title: "What and how",
    push: "Device", email: "E-mail", whatsapp: "WhatsApp",
    of: "{{topic}} by {{way}}",
    order: "A message takes one way only: a note on your device first, then e-mail, then WhatsApp.",
  },
  topic: { DUE: "Due dates", HOLD: "Holds", MEMBERSHIP: "Membership", RECEIPT: "Receipts", EVENT: "Events and consultations" },
  topicText: { DUE: "two days before, on the day, and when late", HOLD: "ready to collect, and a day before it goes back", MEMBERSHIP: "before the card ends", RECEIPT: "every payment", EVENT: "registration, offered places, a day before, and when cancelled" },
  missing: { both: "We know neither your e-mail nor your phone number, so nothing can be sent yet.", email: "We do not know your e-mail address.", phone: "We do not know your phone number.", add: "Add it" },
  devices: {
    title: "Devices", text: "Notes appear on the screen without titles, as others may see them. Only on devices that you choose here.",
    add: "Take notes on this device", cannot: "This browser cannot take notes yet. On an iPhone, add Pustaka to the home screen first.",
    denied: "The browser does not allow notes. Allow them for this site in the settings of the browser, then try again.", failed: "The browser gave no address for notes. Try again in a moment.",
    unnamed: "Device", this: "(this device)", since: "Since {{date}}", stop: "Stop", stopOne: "Stop {{name}}",
  },
  language: { label: "Language of messages", text: "Letters and notes are written in it.", ID: "Bahasa Indonesia", EN: "English" },
  quiet: {
    title: "Quiet hours",
    text: "Nothing is sent from 8 pm to 7 am. Notes about holds that are ready and receipts may still come until 9 pm.",
    once: "Everything is told once. What is no longer true when it is about to leave, such as a book that has come back, is not sent.",
    children: "What is about a child goes to the guardian, as the guardian chose.",
  },
};
