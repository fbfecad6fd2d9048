/** The words of the form by which one subscribes, of the pages that it leads to, and of the letter that asks. */
export const subscriptionWords = {
  // The form, on the site and on a page of its own
  subscribe: 'Subscribe',
  'subscribe-title': 'Subscribe to {edition}',
  'your-address': 'Your mail address',
  'what-you-get': 'What you get',
  'main-topic': '{edition}',
  'subscribe-promise':
    'A mail comes first that asks you to confirm the address. Every edition has a link with which you leave.',
  'leave-empty': 'Leave this empty',
  'address-wrong': 'This is no address that mail can be sent to. One looks like anna@example.com.',
  'topic-missing': 'Choose at least one.',

  // After asking
  'asked-title': 'Now look into your mail',
  'asked-text':
    'A letter with a link is on its way to the address that you gave. Nothing else is sent before you follow the link and confirm.',
  'asked-help':
    'If nothing comes within some minutes, look among the unwanted mail. You can ask for another letter in an hour.',

  // Confirming
  'confirm-title': 'Shall it come to you?',
  'confirm-text': '{edition} will be sent to {address}.',
  'confirm-topics': 'You asked for: {topics}.',
  'confirm-button': 'Yes, subscribe me',
  'confirmed-title': 'You are subscribed',
  'confirmed-text': 'The next edition will be sent to {address}.',
  'change-what-you-get': 'Change what you get',
  'link-void-title': 'This link is spent',
  'link-void-text':
    'It was used before, it is too old, or it was cut off on its way. Nothing has been changed.',

  // Leaving
  'leave-title': 'Leave {edition}?',
  'leave-text': 'No more editions will be sent to {address}.',
  'leave-button': 'Leave',
  'left-title': 'You have left',
  'left-text':
    'No more editions will be sent to you. If one is on its way at this moment, it may still arrive.',
  'subscribe-again': 'Subscribe again',

  // Preferences
  'preferences-title': 'What you get',
  'preferences-for': 'For {address}',
  'how-often': 'How often',
  'every-edition': 'Every edition',
  'first-of-month': 'The first edition of each month',
  'nothing-now': 'Nothing for now',
  save: 'Save',
  'preferences-saved': 'Your choice is saved.',
  'your-data': 'Your data',
  'your-data-text': 'All that is stored about you, in one file.',
  'your-data-button': 'Download my data',
  'erase-link': 'Erase my data',
  'erase-title': 'Erase everything about you?',
  'erase-text':
    'The address and all that is stored with it will be deleted, and you will get no more editions. What stays is a code made from the address, to know that nothing may be sent there.',
  'erase-button': 'Erase everything',
  'erased-title': 'It is erased',
  'erased-text': 'Nothing about you is stored any more but the code that keeps mail from you.',
  'not-subscribed': 'This address is not subscribed at the moment.',

  // When something is not as it should be
  'refused-title': 'This was not accepted',
  'refused-text':
    'The form was sent from a page that may not send it, or it was not whole. Please try it here.',
  'too-often-title': 'Too often',
  'too-often-text': 'There were many requests from where you are. Please try again in some minutes.',
  'no-answer-title': 'Something went wrong here',
  'no-answer-text': 'Nothing was changed. Please try again in a minute.',

  // The letter that asks for confirmation
  'letter-subject': 'Please confirm: {edition}',
  'letter-why': 'On {day} somebody, probably you, asked at {place} that {edition} be sent to this address.',
  'letter-press': 'Nothing will be sent before you confirm it:',
  'letter-until': 'The link works for two days.',
  'letter-ignore':
    'If it was not you, you need do nothing: you will get no newsletter, and the address is forgotten within a month.',
} as const
